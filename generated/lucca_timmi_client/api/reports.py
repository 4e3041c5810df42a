from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ..._runtime.model.bodies import read_body
from ..._runtime.model.sending import add_body as _add_body
from .. import models as __models

if TYPE_CHECKING:
    from ..models import Report, ReportInput


def _create_report_kwargs(
    *,
    body: ReportInput,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _create_report_response(response: httpx.Response) -> Report | None:
    if response.status_code == 201:
        response_201: Report = read_body("_m.Report", __models, response.json())
        return response_201

    return None


def _download_report_csv_kwargs(
    report_id: int,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "reportId": report_id,
        },
    }
    return _kwargs


def _download_report_excel_kwargs(
    report_id: int,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "reportId": report_id,
        },
    }
    return _kwargs
