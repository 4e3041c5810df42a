from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.get_scheduled_report_exports_response_200_item import GetScheduledReportExportsResponse200Item


def _get_kwargs() -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> list[GetScheduledReportExportsResponse200Item] | None:
    if response.status_code == 200:
        response_200: list[GetScheduledReportExportsResponse200Item] = read_body(
            "list[_m.GetScheduledReportExportsResponse200Item]", __models, response.json()
        )
        return response_200

    return None
