from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.get_latest_scheduled_report_export_response_200 import GetLatestScheduledReportExportResponse200


def _get_kwargs(
    insights_report_export_id: int | str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "insights_report_export_id": insights_report_export_id,
        },
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> GetLatestScheduledReportExportResponse200 | None:
    if response.status_code == 200:
        response_200: GetLatestScheduledReportExportResponse200 = read_body(
            "_m.GetLatestScheduledReportExportResponse200", __models, response.json()
        )
        return response_200

    return None
