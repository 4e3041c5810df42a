from __future__ import annotations

from typing import Any

import httpx

from ... import models as __models
from ...models.get_insights_reports_response_200_item import GetInsightsReportsResponse200Item
from ...types import (
    NULL,
    UNSET,
    Unset,
    read_list,
)


def _get_kwargs(
    *,
    title: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["title"] = title

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/insights_reports",
        "params": params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> list[GetInsightsReportsResponse200Item] | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: list[GetInsightsReportsResponse200Item] = NULL
        if _response_200 is not None:
            response_200 = []
            for response_200_item_data in read_list(_response_200):
                _response_200_item = response_200_item_data
                response_200_item = (
                    NULL
                    if _response_200_item is None
                    else __models.GetInsightsReportsResponse200Item.from_dict(_response_200_item)
                )

                response_200.append(response_200_item)

        return response_200

    return None
