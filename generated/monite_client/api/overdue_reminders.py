from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

import httpx

from ..._runtime.model.bodies import read_body
from ..._runtime.model.sending import add_body as _add_body
from .. import models as __models

if TYPE_CHECKING:
    from ..models import (
        AllOverdueRemindersResponse,
        OverdueReminderRequest,
        OverdueReminderResponse,
        OverdueReminderUpdateRequest,
    )


def _delete_overdue_reminders_id_kwargs(
    overdue_reminder_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "overdue_reminder_id": overdue_reminder_id,
        },
    }
    return _kwargs


def _get_overdue_reminders_kwargs() -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
    }
    return _kwargs


def _get_overdue_reminders_response(response: httpx.Response) -> AllOverdueRemindersResponse | None:
    if response.status_code == 200:
        response_200: AllOverdueRemindersResponse = read_body(
            "_m.AllOverdueRemindersResponse", __models, response.json()
        )
        return response_200

    return None


def _get_overdue_reminders_id_kwargs(
    overdue_reminder_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "overdue_reminder_id": overdue_reminder_id,
        },
    }
    return _kwargs


def _get_overdue_reminders_id_response(response: httpx.Response) -> OverdueReminderResponse | None:
    if response.status_code == 200:
        response_200: OverdueReminderResponse = read_body("_m.OverdueReminderResponse", __models, response.json())
        return response_200

    return None


def _patch_overdue_reminders_id_kwargs(
    overdue_reminder_id: str | UUID,
    *,
    body: OverdueReminderUpdateRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "overdue_reminder_id": overdue_reminder_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _patch_overdue_reminders_id_response(response: httpx.Response) -> OverdueReminderResponse | None:
    if response.status_code == 200:
        response_200: OverdueReminderResponse = read_body("_m.OverdueReminderResponse", __models, response.json())
        return response_200

    return None


def _post_overdue_reminders_kwargs(
    *,
    body: OverdueReminderRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_overdue_reminders_response(response: httpx.Response) -> OverdueReminderResponse | None:
    if response.status_code == 201:
        response_201: OverdueReminderResponse = read_body("_m.OverdueReminderResponse", __models, response.json())
        return response_201

    return None
