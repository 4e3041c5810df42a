from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ..._runtime.model.bodies import read_body
from ..._runtime.model.sending import add_body as _add_body
from .. import models as __models

if TYPE_CHECKING:
    from ..models import (
        CreateScheduledReportExportBody,
        CreateScheduledReportExportResponse200,
        GetLatestScheduledReportExportResponse200,
        GetScheduledReportExportResponse200,
        GetScheduledReportExportsResponse200Item,
        UpdateScheduledReportExportBody,
    )


def _create_scheduled_report_export_kwargs(
    *,
    body: CreateScheduledReportExportBody,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _create_scheduled_report_export_response(response: httpx.Response) -> CreateScheduledReportExportResponse200 | None:
    if response.status_code == 200:
        response_200: CreateScheduledReportExportResponse200 = read_body(
            "_m.CreateScheduledReportExportResponse200", __models, response.json()
        )
        return response_200

    return None


def _delete_scheduled_report_export_kwargs(
    id: int | str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "id": id,
        },
    }
    return _kwargs


def _get_latest_scheduled_report_export_kwargs(
    insights_report_export_id: int | str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "insights_report_export_id": insights_report_export_id,
        },
    }
    return _kwargs


def _get_latest_scheduled_report_export_response(
    response: httpx.Response,
) -> GetLatestScheduledReportExportResponse200 | None:
    if response.status_code == 200:
        response_200: GetLatestScheduledReportExportResponse200 = read_body(
            "_m.GetLatestScheduledReportExportResponse200", __models, response.json()
        )
        return response_200

    return None


def _get_scheduled_report_export_kwargs(
    id: int | str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "id": id,
        },
    }
    return _kwargs


def _get_scheduled_report_export_response(response: httpx.Response) -> GetScheduledReportExportResponse200 | None:
    if response.status_code == 200:
        response_200: GetScheduledReportExportResponse200 = read_body(
            "_m.GetScheduledReportExportResponse200", __models, response.json()
        )
        return response_200

    return None


def _get_scheduled_report_exports_kwargs() -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
    }
    return _kwargs


def _get_scheduled_report_exports_response(
    response: httpx.Response,
) -> list[GetScheduledReportExportsResponse200Item] | None:
    if response.status_code == 200:
        response_200: list[GetScheduledReportExportsResponse200Item] = read_body(
            "list[_m.GetScheduledReportExportsResponse200Item]", __models, response.json()
        )
        return response_200

    return None


def _update_scheduled_report_export_kwargs(
    id: int | str,
    *,
    body: UpdateScheduledReportExportBody,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "path": {
            "id": id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs
