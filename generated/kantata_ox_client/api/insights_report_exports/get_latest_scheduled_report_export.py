from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.get_latest_scheduled_report_export_response_200 import GetLatestScheduledReportExportResponse200


def _get_kwargs(
    insights_report_export_id: int | str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/scheduled_jobs/insights_report_exports/{insights_report_export_id}/results/latest".format(
            insights_report_export_id=_quote(str(insights_report_export_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> GetLatestScheduledReportExportResponse200 | None:
    if response.status_code == 200:
        response_200: GetLatestScheduledReportExportResponse200 = read_body(
            "_m.GetLatestScheduledReportExportResponse200", __models, response.json()
        )
        return response_200

    return None
