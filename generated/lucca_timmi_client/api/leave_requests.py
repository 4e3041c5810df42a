from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ..._runtime.model.bodies import read_body
from ..._runtime.model.sending import add_body as _add_body
from ..._runtime.model.sending import stated_values as _stated_values
from .. import models as __models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import LeaveRequestCollection, LeaveRequestDecision, LeaveRequestEnvelope


def _decide_leave_request_kwargs(
    leave_request_id: int | str,
    *,
    body: LeaveRequestDecision,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "leaveRequestId": leave_request_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _delete_leave_request_kwargs(
    leave_request_id: int | str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "leaveRequestId": leave_request_id,
        },
    }
    return _kwargs


def _get_leave_request_kwargs(
    leave_request_id: int | str,
    *,
    fields: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "leaveRequestId": leave_request_id,
        },
        "params": _stated_values(
            {
                "fields": fields,
            }
        ),
    }
    return _kwargs


def _get_leave_request_response(response: httpx.Response) -> LeaveRequestEnvelope | None:
    if response.status_code == 200:
        response_200: LeaveRequestEnvelope = read_body("_m.LeaveRequestEnvelope", __models, response.json())
        return response_200

    return None


def _list_leave_requests_kwargs(
    *,
    paging: str | Unset = UNSET,
    order_by: str | Unset = UNSET,
    fields: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "paging": paging,
                "orderBy": order_by,
                "fields": fields,
            }
        ),
    }
    return _kwargs


def _list_leave_requests_response(response: httpx.Response) -> LeaveRequestCollection | None:
    if response.status_code == 200:
        response_200: LeaveRequestCollection = read_body("_m.LeaveRequestCollection", __models, response.json())
        return response_200

    return None
