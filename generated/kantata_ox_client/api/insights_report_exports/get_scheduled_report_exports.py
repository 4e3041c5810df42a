from __future__ import annotations

from typing import Any

import httpx

from ... import models as __models
from ...models.get_scheduled_report_exports_response_200_item import GetScheduledReportExportsResponse200Item
from ...types import (
    NULL,
    read_list,
)


def _get_kwargs() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/scheduled_jobs/insights_report_exports",
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> list[GetScheduledReportExportsResponse200Item] | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: list[GetScheduledReportExportsResponse200Item] = NULL
        if _response_200 is not None:
            response_200 = []
            for response_200_item_data in read_list(_response_200):
                _response_200_item = response_200_item_data
                response_200_item = (
                    NULL
                    if _response_200_item is None
                    else __models.GetScheduledReportExportsResponse200Item.from_dict(_response_200_item)
                )

                response_200.append(response_200_item)

        return response_200

    return None
