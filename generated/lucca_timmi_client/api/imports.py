from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ..._runtime.model.bodies import read_body
from ..._runtime.model.sending import add_body as _add_body
from ..._runtime.model.sending import stated_values as _stated_values
from .. import models as __models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        EntitlementImport,
        EntitlementImportReport,
        EntitlementReplacement,
        ImportLeavePeriodType,
        LeavePeriodImport,
        LeavePeriodImportSummary,
        LegacyEntitlementImport,
        LegacyEntitlementReplacement,
        LegacyLeavePeriodImport,
        LegacyLeavePeriodImportEnvelope,
    )


def _add_leave_entitlements_kwargs(
    *,
    body: EntitlementImport,
    strict: bool | Unset = UNSET,
    simulate: bool | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "params": _stated_values(
            {
                "strict": strict,
                "simulate": simulate,
            }
        ),
    }
    _add_body(_kwargs, "files", "multipart/form-data", body)
    return _kwargs


def _add_leave_entitlements_response(response: httpx.Response) -> EntitlementImportReport | None:
    if response.status_code == 200:
        response_200: EntitlementImportReport = read_body("_m.EntitlementImportReport", __models, response.json())
        return response_200

    return None


def _get_leave_period_import_progress_kwargs(
    summary_id: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "summaryId": summary_id,
        },
    }
    return _kwargs


def _get_leave_period_import_progress_response(response: httpx.Response) -> int | None:
    if response.status_code == 200:
        response_200: int = read_body("int", __models, response.json())
        return response_200

    return None


def _import_leave_periods_kwargs(
    *,
    body: LeavePeriodImport,
    create: bool | Unset = UNSET,
    recredit: bool | Unset = UNSET,
    original_file_name: str | Unset = UNSET,
    synchronize: bool | Unset = UNSET,
    async_: bool | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "params": _stated_values(
            {
                "create": create,
                "recredit": recredit,
                "originalFileName": original_file_name,
                "synchronize": synchronize,
                "async": async_,
            }
        ),
    }
    _add_body(_kwargs, "files", "multipart/form-data", body)
    return _kwargs


def _import_leave_periods_response(response: httpx.Response) -> LeavePeriodImportSummary | None:
    if response.status_code == 200:
        response_200: LeavePeriodImportSummary = read_body("_m.LeavePeriodImportSummary", __models, response.json())
        return response_200

    return None


def _legacy_add_leave_entitlements_kwargs(
    *,
    body: LegacyEntitlementImport,
    strict: bool | Unset = UNSET,
    simulate: bool | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "params": _stated_values(
            {
                "strict": strict,
                "simulate": simulate,
            }
        ),
    }
    _add_body(_kwargs, "files", "multipart/form-data", body)
    return _kwargs


def _legacy_add_leave_entitlements_response(response: httpx.Response) -> EntitlementImportReport | None:
    if response.status_code == 200:
        response_200: EntitlementImportReport = read_body("_m.EntitlementImportReport", __models, response.json())
        return response_200

    return None


def _legacy_import_leave_periods_kwargs(
    *,
    body: LegacyLeavePeriodImport,
    type_: ImportLeavePeriodType,
    create: bool | Unset = UNSET,
    recredit: bool | Unset = UNSET,
    original_file_name: str,
    synchronize: bool | Unset = UNSET,
    override_leaves: bool | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "params": _stated_values(
            {
                "type": type_,
                "create": create,
                "recredit": recredit,
                "originalFileName": original_file_name,
                "synchronize": synchronize,
                "overrideLeaves": override_leaves,
            }
        ),
    }
    _add_body(_kwargs, "files", "multipart/form-data", body)
    return _kwargs


def _legacy_import_leave_periods_response(response: httpx.Response) -> LegacyLeavePeriodImportEnvelope | None:
    if response.status_code == 200:
        response_200: LegacyLeavePeriodImportEnvelope = read_body(
            "_m.LegacyLeavePeriodImportEnvelope", __models, response.json()
        )
        return response_200

    return None


def _legacy_replace_leave_entitlements_kwargs(
    *,
    body: LegacyEntitlementReplacement,
    strict: bool | Unset = UNSET,
    simulate: bool | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "params": _stated_values(
            {
                "strict": strict,
                "simulate": simulate,
            }
        ),
    }
    _add_body(_kwargs, "files", "multipart/form-data", body)
    return _kwargs


def _legacy_replace_leave_entitlements_response(response: httpx.Response) -> EntitlementImportReport | None:
    if response.status_code == 200:
        response_200: EntitlementImportReport = read_body("_m.EntitlementImportReport", __models, response.json())
        return response_200

    return None


def _replace_leave_entitlements_kwargs(
    *,
    body: EntitlementReplacement,
    strict: bool | Unset = UNSET,
    simulate: bool | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "params": _stated_values(
            {
                "strict": strict,
                "simulate": simulate,
            }
        ),
    }
    _add_body(_kwargs, "files", "multipart/form-data", body)
    return _kwargs


def _replace_leave_entitlements_response(response: httpx.Response) -> EntitlementImportReport | None:
    if response.status_code == 200:
        response_200: EntitlementImportReport = read_body("_m.EntitlementImportReport", __models, response.json())
        return response_200

    return None
