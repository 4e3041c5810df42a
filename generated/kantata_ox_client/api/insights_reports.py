from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ..._runtime.model.bodies import read_body
from ..._runtime.model.sending import stated_values as _stated_values
from .. import models as __models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import GetInsightsReportsResponse200Item


def _get_insights_reports_kwargs(
    *,
    title: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "title": title,
            }
        ),
    }
    return _kwargs


def _get_insights_reports_response(response: httpx.Response) -> list[GetInsightsReportsResponse200Item] | None:
    if response.status_code == 200:
        response_200: list[GetInsightsReportsResponse200Item] = read_body(
            "list[_m.GetInsightsReportsResponse200Item]", __models, response.json()
        )
        return response_200

    return None
