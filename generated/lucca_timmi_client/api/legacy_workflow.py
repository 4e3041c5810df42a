from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ..._runtime.model.bodies import read_body
from ..._runtime.model.sending import add_body as _add_body
from .. import models as __models

if TYPE_CHECKING:
    from ..models import (
        LegacyApproveTimesheetsBody,
        LegacyCancelTimesheetsBody,
        LegacyDenyTimesheetsBody,
        LegacyInvalidateTimesheetsBody,
        LegacyRemindTimesheetsBody,
        LegacySubmitTimesheetsBody,
        LegacyWorkflowReply,
    )


def _legacy_approve_timesheets_kwargs(
    *,
    body: LegacyApproveTimesheetsBody,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _legacy_approve_timesheets_response(response: httpx.Response) -> LegacyWorkflowReply | None:
    if response.status_code == 200:
        response_200: LegacyWorkflowReply = read_body("_m.LegacyWorkflowReply", __models, response.json())
        return response_200

    return None


def _legacy_cancel_timesheets_kwargs(
    *,
    body: LegacyCancelTimesheetsBody,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _legacy_cancel_timesheets_response(response: httpx.Response) -> LegacyWorkflowReply | None:
    if response.status_code == 200:
        response_200: LegacyWorkflowReply = read_body("_m.LegacyWorkflowReply", __models, response.json())
        return response_200

    return None


def _legacy_deny_timesheets_kwargs(
    *,
    body: LegacyDenyTimesheetsBody,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _legacy_deny_timesheets_response(response: httpx.Response) -> LegacyWorkflowReply | None:
    if response.status_code == 200:
        response_200: LegacyWorkflowReply = read_body("_m.LegacyWorkflowReply", __models, response.json())
        return response_200

    return None


def _legacy_invalidate_timesheets_kwargs(
    *,
    body: LegacyInvalidateTimesheetsBody,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _legacy_invalidate_timesheets_response(response: httpx.Response) -> LegacyWorkflowReply | None:
    if response.status_code == 200:
        response_200: LegacyWorkflowReply = read_body("_m.LegacyWorkflowReply", __models, response.json())
        return response_200

    return None


def _legacy_remind_timesheets_kwargs(
    *,
    body: LegacyRemindTimesheetsBody,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _legacy_remind_timesheets_response(response: httpx.Response) -> LegacyWorkflowReply | None:
    if response.status_code == 200:
        response_200: LegacyWorkflowReply = read_body("_m.LegacyWorkflowReply", __models, response.json())
        return response_200

    return None


def _legacy_submit_timesheets_kwargs(
    *,
    body: LegacySubmitTimesheetsBody,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _legacy_submit_timesheets_response(response: httpx.Response) -> LegacyWorkflowReply | None:
    if response.status_code == 200:
        response_200: LegacyWorkflowReply = read_body("_m.LegacyWorkflowReply", __models, response.json())
        return response_200

    return None
