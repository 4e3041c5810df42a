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
        TimeEntriesWritten,
        TimeEntryCollection,
        TimeEntryEnvelope,
        TimeEntryInput,
        TimeEntryReference,
        TimeEntryUpdate,
    )


def _create_time_entries_kwargs(
    *,
    body: list[TimeEntryInput] | TimeEntryInput,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _create_time_entries_response(response: httpx.Response) -> TimeEntriesWritten | None:
    if response.status_code == 200:
        response_200: TimeEntriesWritten = read_body("_m.TimeEntriesWritten", __models, response.json())
        return response_200

    return None


def _delete_time_entries_kwargs(
    *,
    body: list[TimeEntryReference],
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _delete_time_entry_kwargs(
    time_entry_id: int,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "timeEntryId": time_entry_id,
        },
    }
    return _kwargs


def _get_time_entry_kwargs(
    time_entry_id: int,
    *,
    fields: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "timeEntryId": time_entry_id,
        },
        "params": _stated_values(
            {
                "fields": fields,
            }
        ),
    }
    return _kwargs


def _get_time_entry_response(response: httpx.Response) -> TimeEntryEnvelope | None:
    if response.status_code == 200:
        response_200: TimeEntryEnvelope = read_body("_m.TimeEntryEnvelope", __models, response.json())
        return response_200

    return None


def _list_time_entries_kwargs(
    *,
    paging: str | Unset = UNSET,
    owner_id: list[int] | Unset = UNSET,
    starts_at: str | Unset = UNSET,
    axis_sections_id: list[int] | Unset = UNSET,
    axis_sections_code: list[str] | Unset = UNSET,
    modified_at: str | Unset = UNSET,
    archived_at: str | Unset = UNSET,
    fields: str | Unset = UNSET,
    order_by: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "paging": paging,
                "ownerId": owner_id,
                "startsAt": starts_at,
                "axisSections.id": axis_sections_id,
                "axisSections.code": axis_sections_code,
                "modifiedAt": modified_at,
                "archivedAt": archived_at,
                "fields": fields,
                "orderBy": order_by,
            }
        ),
    }
    return _kwargs


def _list_time_entries_response(response: httpx.Response) -> TimeEntryCollection | None:
    if response.status_code == 200:
        response_200: TimeEntryCollection = read_body("_m.TimeEntryCollection", __models, response.json())
        return response_200

    return None


def _update_time_entries_kwargs(
    *,
    body: list[TimeEntryUpdate] | TimeEntryUpdate,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _update_time_entries_response(response: httpx.Response) -> TimeEntriesWritten | None:
    if response.status_code == 200:
        response_200: TimeEntriesWritten = read_body("_m.TimeEntriesWritten", __models, response.json())
        return response_200

    return None


def _update_time_entry_kwargs(
    time_entry_id: int,
    *,
    body: TimeEntryUpdate,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "path": {
            "timeEntryId": time_entry_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _update_time_entry_response(response: httpx.Response) -> TimeEntryEnvelope | None:
    if response.status_code == 200:
        response_200: TimeEntryEnvelope = read_body("_m.TimeEntryEnvelope", __models, response.json())
        return response_200

    return None
