from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

import httpx

from ..._runtime.model.bodies import read_body
from ..._runtime.model.sending import add_body as _add_body
from .. import models as __models

if TYPE_CHECKING:
    from ..models import GetAllPaymentReminders, PaymentReminder, PaymentReminderResponse, PaymentReminderUpdateRequest


def _delete_payment_reminders_id_kwargs(
    payment_reminder_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "payment_reminder_id": payment_reminder_id,
        },
    }
    return _kwargs


def _get_payment_reminders_kwargs() -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
    }
    return _kwargs


def _get_payment_reminders_response(response: httpx.Response) -> GetAllPaymentReminders | None:
    if response.status_code == 200:
        response_200: GetAllPaymentReminders = read_body("_m.GetAllPaymentReminders", __models, response.json())
        return response_200

    return None


def _get_payment_reminders_id_kwargs(
    payment_reminder_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "payment_reminder_id": payment_reminder_id,
        },
    }
    return _kwargs


def _get_payment_reminders_id_response(response: httpx.Response) -> PaymentReminderResponse | None:
    if response.status_code == 200:
        response_200: PaymentReminderResponse = read_body("_m.PaymentReminderResponse", __models, response.json())
        return response_200

    return None


def _patch_payment_reminders_id_kwargs(
    payment_reminder_id: str | UUID,
    *,
    body: PaymentReminderUpdateRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "payment_reminder_id": payment_reminder_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _patch_payment_reminders_id_response(response: httpx.Response) -> PaymentReminderResponse | None:
    if response.status_code == 200:
        response_200: PaymentReminderResponse = read_body("_m.PaymentReminderResponse", __models, response.json())
        return response_200

    return None


def _post_payment_reminders_kwargs(
    *,
    body: PaymentReminder,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_payment_reminders_response(response: httpx.Response) -> PaymentReminderResponse | None:
    if response.status_code == 201:
        response_201: PaymentReminderResponse = read_body("_m.PaymentReminderResponse", __models, response.json())
        return response_201

    return None
