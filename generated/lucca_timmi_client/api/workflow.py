from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ..._runtime.model.bodies import read_body
from ..._runtime.model.sending import add_body as _add_body
from .. import models as __models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        CancelTimesheetBody,
        TimesheetApproval,
        TimesheetDenial,
        TimesheetInvalidation,
        TimesheetSubmission,
        WorkflowItem,
    )


def _approve_timesheet_kwargs(
    id: int,
    *,
    body: TimesheetApproval | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "id": id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _approve_timesheet_response(response: httpx.Response) -> list[WorkflowItem] | None:
    if response.status_code == 200:
        response_200: list[WorkflowItem] = read_body("list[_m.WorkflowItem]", __models, response.json())
        return response_200

    return None


def _cancel_timesheet_kwargs(
    id: int,
    *,
    body: CancelTimesheetBody | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "id": id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _cancel_timesheet_response(response: httpx.Response) -> list[WorkflowItem] | None:
    if response.status_code == 200:
        response_200: list[WorkflowItem] = read_body("list[_m.WorkflowItem]", __models, response.json())
        return response_200

    return None


def _deny_timesheet_kwargs(
    id: int,
    *,
    body: TimesheetDenial,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "id": id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _deny_timesheet_response(response: httpx.Response) -> list[WorkflowItem] | None:
    if response.status_code == 200:
        response_200: list[WorkflowItem] = read_body("list[_m.WorkflowItem]", __models, response.json())
        return response_200

    return None


def _invalidate_timesheet_kwargs(
    id: int,
    *,
    body: TimesheetInvalidation,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "id": id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _invalidate_timesheet_response(response: httpx.Response) -> WorkflowItem | None:
    if response.status_code == 200:
        response_200: WorkflowItem = read_body("_m.WorkflowItem", __models, response.json())
        return response_200

    return None


def _submit_timesheets_kwargs(
    *,
    body: TimesheetSubmission,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _submit_timesheets_response(response: httpx.Response) -> list[WorkflowItem] | None:
    if response.status_code == 200:
        response_200: list[WorkflowItem] = read_body("list[_m.WorkflowItem]", __models, response.json())
        return response_200

    return None
