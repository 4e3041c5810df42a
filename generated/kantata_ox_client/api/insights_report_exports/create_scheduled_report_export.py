from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.create_scheduled_report_export_body import CreateScheduledReportExportBody
from ...models.create_scheduled_report_export_response_200 import CreateScheduledReportExportResponse200


def _get_kwargs(
    *,
    body: CreateScheduledReportExportBody,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> CreateScheduledReportExportResponse200 | None:
    if response.status_code == 200:
        response_200: CreateScheduledReportExportResponse200 = read_body(
            "_m.CreateScheduledReportExportResponse200", __models, response.json()
        )
        return response_200

    return None
