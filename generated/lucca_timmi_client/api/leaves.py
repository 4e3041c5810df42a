from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ..._runtime.model.bodies import read_body
from ..._runtime.model.sending import stated_values as _stated_values
from .. import models as __models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import LeaveCollection, LeaveEnvelope


def _delete_leave_kwargs(
    leave_id: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "leaveId": leave_id,
        },
    }
    return _kwargs


def _get_leave_kwargs(
    leave_id: str,
    *,
    fields: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "leaveId": leave_id,
        },
        "params": _stated_values(
            {
                "fields": fields,
            }
        ),
    }
    return _kwargs


def _get_leave_response(response: httpx.Response) -> LeaveEnvelope | None:
    if response.status_code == 200:
        response_200: LeaveEnvelope = read_body("_m.LeaveEnvelope", __models, response.json())
        return response_200

    return None


def _list_leaves_kwargs(
    *,
    paging: str | Unset = UNSET,
    leave_account_id: str | Unset = UNSET,
    leave_period_owner_id: list[int],
    date: str,
    order_by: str | Unset = UNSET,
    fields: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "paging": paging,
                "leaveAccountId": leave_account_id,
                "leavePeriod.ownerId": leave_period_owner_id,
                "date": date,
                "orderBy": order_by,
                "fields": fields,
            }
        ),
    }
    return _kwargs


def _list_leaves_response(response: httpx.Response) -> LeaveCollection | None:
    if response.status_code == 200:
        response_200: LeaveCollection = read_body("_m.LeaveCollection", __models, response.json())
        return response_200

    return None
