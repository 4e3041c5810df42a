from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.delivery_note_cursor_fields import DeliveryNoteCursorFields
from ...models.delivery_note_resource_list import DeliveryNoteResourceList
from ...models.delivery_note_status_enum import DeliveryNoteStatusEnum
from ...models.order_enum import OrderEnum
from ...types import NULL, UNSET, Unset, write_each, write_iso, write_word


def _get_kwargs(
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

    _params: dict[str, Any] = {}

    _json_order: str | Unset = UNSET
    if not isinstance(order, Unset):
        _json_order = NULL if order is None else write_word(order)

    _params["order"] = _json_order

    _params["limit"] = limit

    _params["pagination_token"] = pagination_token

    _json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        _json_sort = NULL if sort is None else write_word(sort)

    _params["sort"] = _json_sort

    _json_id_in: list[str] | Unset = UNSET
    if not isinstance(id_in, Unset):
        _json_id_in = NULL
        if id_in is not None:
            _json_id_in = []
            for _id_in_item_data in write_each(id_in):
                _id_in_item = NULL if _id_in_item_data is None else str(_id_in_item_data)
                _json_id_in.append(_id_in_item)

    _params["id__in"] = _json_id_in

    _json_status: str | Unset = UNSET
    if not isinstance(status, Unset):
        _json_status = NULL if status is None else write_word(status)

    _params["status"] = _json_status

    _json_status_in: list[str] | Unset = UNSET
    if not isinstance(status_in, Unset):
        _json_status_in = NULL
        if status_in is not None:
            _json_status_in = []
            for _status_in_item_data in write_each(status_in):
                _status_in_item = NULL if _status_in_item_data is None else write_word(_status_in_item_data)
                _json_status_in.append(_status_in_item)

    _params["status__in"] = _json_status_in

    _params["document_id"] = document_id

    _params["document_id__contains"] = document_id_contains

    _params["document_id__icontains"] = document_id_icontains

    _json_created_by_entity_user_id: str | Unset = UNSET
    if not isinstance(created_by_entity_user_id, Unset):
        _json_created_by_entity_user_id = NULL if created_by_entity_user_id is None else str(created_by_entity_user_id)
    _params["created_by_entity_user_id"] = _json_created_by_entity_user_id

    _json_counterpart_id: str | Unset = UNSET
    if not isinstance(counterpart_id, Unset):
        _json_counterpart_id = NULL if counterpart_id is None else str(counterpart_id)
    _params["counterpart_id"] = _json_counterpart_id

    _json_based_on: str | Unset = UNSET
    if not isinstance(based_on, Unset):
        _json_based_on = NULL if based_on is None else str(based_on)
    _params["based_on"] = _json_based_on

    _params["based_on_document_id"] = based_on_document_id

    _params["based_on_document_id__contains"] = based_on_document_id_contains

    _params["based_on_document_id__icontains"] = based_on_document_id_icontains

    _json_created_at_gt: str | Unset = UNSET
    if not isinstance(created_at_gt, Unset):
        _json_created_at_gt = NULL if created_at_gt is None else write_iso(created_at_gt)
    _params["created_at__gt"] = _json_created_at_gt

    _json_created_at_lt: str | Unset = UNSET
    if not isinstance(created_at_lt, Unset):
        _json_created_at_lt = NULL if created_at_lt is None else write_iso(created_at_lt)
    _params["created_at__lt"] = _json_created_at_lt

    _json_created_at_gte: str | Unset = UNSET
    if not isinstance(created_at_gte, Unset):
        _json_created_at_gte = NULL if created_at_gte is None else write_iso(created_at_gte)
    _params["created_at__gte"] = _json_created_at_gte

    _json_created_at_lte: str | Unset = UNSET
    if not isinstance(created_at_lte, Unset):
        _json_created_at_lte = NULL if created_at_lte is None else write_iso(created_at_lte)
    _params["created_at__lte"] = _json_created_at_lte

    _json_delivery_date_gt: str | Unset = UNSET
    if not isinstance(delivery_date_gt, Unset):
        _json_delivery_date_gt = NULL if delivery_date_gt is None else write_iso(delivery_date_gt)
    _params["delivery_date__gt"] = _json_delivery_date_gt

    _json_delivery_date_lt: str | Unset = UNSET
    if not isinstance(delivery_date_lt, Unset):
        _json_delivery_date_lt = NULL if delivery_date_lt is None else write_iso(delivery_date_lt)
    _params["delivery_date__lt"] = _json_delivery_date_lt

    _json_delivery_date_gte: str | Unset = UNSET
    if not isinstance(delivery_date_gte, Unset):
        _json_delivery_date_gte = NULL if delivery_date_gte is None else write_iso(delivery_date_gte)
    _params["delivery_date__gte"] = _json_delivery_date_gte

    _json_delivery_date_lte: str | Unset = UNSET
    if not isinstance(delivery_date_lte, Unset):
        _json_delivery_date_lte = NULL if delivery_date_lte is None else write_iso(delivery_date_lte)
    _params["delivery_date__lte"] = _json_delivery_date_lte

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/delivery_notes",
        "params": _params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> DeliveryNoteResourceList | None:
    if response.status_code == 200:
        response_200: DeliveryNoteResourceList = read_body("_m.DeliveryNoteResourceList", __models, response.json())
        return response_200

    return None
