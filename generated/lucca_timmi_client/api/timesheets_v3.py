from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

import httpx

from ..._runtime.model.bodies import read_body
from ..._runtime.model.sending import stated_values as _stated_values
from .. import models as __models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import TimesheetCollection, TimesheetStatus


def _list_due_timesheets_kwargs(
    *,
    owner_ids: list[int] | Unset = UNSET,
    manager_ids: list[int] | Unset = UNSET,
    legal_entity_ids: list[int] | Unset = UNSET,
    start: datetime.date | Unset = UNSET,
    end: datetime.date | Unset = UNSET,
    fields: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "ownerIds": owner_ids,
                "managerIds": manager_ids,
                "legalEntityIds": legal_entity_ids,
                "start": start,
                "end": end,
                "fields": fields,
            }
        ),
    }
    return _kwargs


def _list_due_timesheets_response(response: httpx.Response) -> TimesheetCollection | None:
    if response.status_code == 200:
        response_200: TimesheetCollection = read_body("_m.TimesheetCollection", __models, response.json())
        return response_200

    return None


def _list_timesheets_kwargs(
    *,
    owner_id: list[int] | Unset = UNSET,
    starts_on: str | Unset = UNSET,
    ends_on: str | Unset = UNSET,
    status: list[TimesheetStatus] | Unset = UNSET,
    paging: str | Unset = UNSET,
    order_by: str | Unset = UNSET,
    fields: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "ownerId": owner_id,
                "startsOn": starts_on,
                "endsOn": ends_on,
                "status": status,
                "paging": paging,
                "orderBy": order_by,
                "fields": fields,
            }
        ),
    }
    return _kwargs


def _list_timesheets_response(response: httpx.Response) -> TimesheetCollection | None:
    if response.status_code == 200:
        response_200: TimesheetCollection = read_body("_m.TimesheetCollection", __models, response.json())
        return response_200

    return None
