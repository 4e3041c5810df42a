from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

import httpx

from ..._runtime.model.bodies import read_body
from ..._runtime.model.sending import add_body as _add_body
from ..._runtime.model.sending import stated_values as _stated_values
from .. import models as __models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        DeliveryNoteCreateBasedOnRequest,
        DeliveryNoteCreateRequest,
        DeliveryNoteCursorFields,
        DeliveryNoteResource,
        DeliveryNoteResourceList,
        DeliveryNoteStatusEnum,
        DeliveryNoteUpdateRequest,
        OrderEnum,
    )


def _delete_delivery_notes_id_kwargs(
    delivery_note_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "delivery_note_id": delivery_note_id,
        },
    }
    return _kwargs


def _get_delivery_notes_kwargs(
    *,
    order: OrderEnum | Unset = UNSET,
    limit: int | Unset = UNSET,
    pagination_token: str | Unset = UNSET,
    sort: DeliveryNoteCursorFields | Unset = UNSET,
    id_in: list[UUID] | Unset = UNSET,
    status: DeliveryNoteStatusEnum | Unset = UNSET,
    status_in: list[DeliveryNoteStatusEnum] | Unset = UNSET,
    document_id: str | Unset = UNSET,
    document_id_contains: str | Unset = UNSET,
    document_id_icontains: str | Unset = UNSET,
    created_by_entity_user_id: UUID | Unset = UNSET,
    counterpart_id: UUID | Unset = UNSET,
    based_on: UUID | Unset = UNSET,
    based_on_document_id: str | Unset = UNSET,
    based_on_document_id_contains: str | Unset = UNSET,
    based_on_document_id_icontains: str | Unset = UNSET,
    created_at_gt: datetime.datetime | Unset = UNSET,
    created_at_lt: datetime.datetime | Unset = UNSET,
    created_at_gte: datetime.datetime | Unset = UNSET,
    created_at_lte: datetime.datetime | Unset = UNSET,
    delivery_date_gt: datetime.date | Unset = UNSET,
    delivery_date_lt: datetime.date | Unset = UNSET,
    delivery_date_gte: datetime.date | Unset = UNSET,
    delivery_date_lte: datetime.date | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "order": order,
                "limit": limit,
                "pagination_token": pagination_token,
                "sort": sort,
                "id__in": id_in,
                "status": status,
                "status__in": status_in,
                "document_id": document_id,
                "document_id__contains": document_id_contains,
                "document_id__icontains": document_id_icontains,
                "created_by_entity_user_id": created_by_entity_user_id,
                "counterpart_id": counterpart_id,
                "based_on": based_on,
                "based_on_document_id": based_on_document_id,
                "based_on_document_id__contains": based_on_document_id_contains,
                "based_on_document_id__icontains": based_on_document_id_icontains,
                "created_at__gt": created_at_gt,
                "created_at__lt": created_at_lt,
                "created_at__gte": created_at_gte,
                "created_at__lte": created_at_lte,
                "delivery_date__gt": delivery_date_gt,
                "delivery_date__lt": delivery_date_lt,
                "delivery_date__gte": delivery_date_gte,
                "delivery_date__lte": delivery_date_lte,
            }
        ),
    }
    return _kwargs


def _get_delivery_notes_response(response: httpx.Response) -> DeliveryNoteResourceList | None:
    if response.status_code == 200:
        response_200: DeliveryNoteResourceList = read_body("_m.DeliveryNoteResourceList", __models, response.json())
        return response_200

    return None


def _get_delivery_notes_id_kwargs(
    delivery_note_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "delivery_note_id": delivery_note_id,
        },
    }
    return _kwargs


def _get_delivery_notes_id_response(response: httpx.Response) -> DeliveryNoteResource | None:
    if response.status_code == 200:
        response_200: DeliveryNoteResource = read_body("_m.DeliveryNoteResource", __models, response.json())
        return response_200

    return None


def _patch_delivery_notes_id_kwargs(
    delivery_note_id: str | UUID,
    *,
    body: DeliveryNoteUpdateRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "delivery_note_id": delivery_note_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _patch_delivery_notes_id_response(response: httpx.Response) -> DeliveryNoteResource | None:
    if response.status_code == 200:
        response_200: DeliveryNoteResource = read_body("_m.DeliveryNoteResource", __models, response.json())
        return response_200

    return None


def _post_delivery_notes_kwargs(
    *,
    body: DeliveryNoteCreateBasedOnRequest | DeliveryNoteCreateRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_delivery_notes_response(response: httpx.Response) -> DeliveryNoteResource | None:
    if response.status_code == 201:
        response_201: DeliveryNoteResource = read_body("_m.DeliveryNoteResource", __models, response.json())
        return response_201

    return None


def _post_delivery_notes_id_cancel_kwargs(
    delivery_note_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "delivery_note_id": delivery_note_id,
        },
    }
    return _kwargs


def _post_delivery_notes_id_cancel_response(response: httpx.Response) -> DeliveryNoteResource | None:
    if response.status_code == 200:
        response_200: DeliveryNoteResource = read_body("_m.DeliveryNoteResource", __models, response.json())
        return response_200

    return None


def _post_delivery_notes_id_mark_as_delivered_kwargs(
    delivery_note_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "delivery_note_id": delivery_note_id,
        },
    }
    return _kwargs


def _post_delivery_notes_id_mark_as_delivered_response(response: httpx.Response) -> DeliveryNoteResource | None:
    if response.status_code == 200:
        response_200: DeliveryNoteResource = read_body("_m.DeliveryNoteResource", __models, response.json())
        return response_200

    return None
