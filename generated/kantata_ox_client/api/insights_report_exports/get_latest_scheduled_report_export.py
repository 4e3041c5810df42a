from __future__ import annotations

from typing import Any
from urllib.parse import quote

import httpx

from ... import models as __models
from ...models.get_latest_scheduled_report_export_response_200 import GetLatestScheduledReportExportResponse200
from ...types import (
    NULL,
)


def _get_kwargs(
    insights_report_export_id: int | str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/scheduled_jobs/insights_report_exports/{insights_report_export_id}/results/latest".format(
            insights_report_export_id=quote(str(insights_report_export_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> GetLatestScheduledReportExportResponse200 | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200 = (
            NULL
            if _response_200 is None
            else __models.GetLatestScheduledReportExportResponse200.from_dict(_response_200)
        )

        return response_200

    return None
