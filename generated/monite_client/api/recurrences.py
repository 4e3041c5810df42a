from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

import httpx

from ..._runtime.model.bodies import read_body
from ..._runtime.model.sending import add_body as _add_body
from .. import models as __models

if TYPE_CHECKING:
    from ..models import CreateRecurrencePayload, RecurrenceResponse, RecurrenceResponseList, UpdateRecurrencePayload


def _get_recurrences_kwargs() -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
    }
    return _kwargs


def _get_recurrences_response(response: httpx.Response) -> RecurrenceResponseList | None:
    if response.status_code == 200:
        response_200: RecurrenceResponseList = read_body("_m.RecurrenceResponseList", __models, response.json())
        return response_200

    return None


def _get_recurrences_id_kwargs(
    recurrence_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "recurrence_id": recurrence_id,
        },
    }
    return _kwargs


def _get_recurrences_id_response(response: httpx.Response) -> RecurrenceResponse | None:
    if response.status_code == 200:
        response_200: RecurrenceResponse = read_body("_m.RecurrenceResponse", __models, response.json())
        return response_200

    return None


def _patch_recurrences_id_kwargs(
    recurrence_id: str | UUID,
    *,
    body: UpdateRecurrencePayload,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "recurrence_id": recurrence_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _patch_recurrences_id_response(response: httpx.Response) -> RecurrenceResponse | None:
    if response.status_code == 200:
        response_200: RecurrenceResponse = read_body("_m.RecurrenceResponse", __models, response.json())
        return response_200

    return None


def _post_recurrences_kwargs(
    *,
    body: CreateRecurrencePayload,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_recurrences_response(response: httpx.Response) -> RecurrenceResponse | None:
    if response.status_code == 200:
        response_200: RecurrenceResponse = read_body("_m.RecurrenceResponse", __models, response.json())
        return response_200

    return None


def _post_recurrences_id_cancel_kwargs(
    recurrence_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "recurrence_id": recurrence_id,
        },
    }
    return _kwargs


def _post_recurrences_id_pause_kwargs(
    recurrence_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "recurrence_id": recurrence_id,
        },
    }
    return _kwargs


def _post_recurrences_id_resume_kwargs(
    recurrence_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "recurrence_id": recurrence_id,
        },
    }
    return _kwargs
