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

    params: dict[str, Any] = {}

    json_order: str | Unset = UNSET
    if not isinstance(order, Unset):
        json_order = NULL if order is None else write_word(order)

    params["order"] = json_order

    params["limit"] = limit

    params["pagination_token"] = pagination_token

    json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = NULL if sort is None else write_word(sort)

    params["sort"] = json_sort

    json_id_in: list[str] | Unset = UNSET
    if not isinstance(id_in, Unset):
        json_id_in = NULL
        if id_in is not None:
            json_id_in = []
            for id_in_item_data in write_each(id_in):
                id_in_item = NULL if id_in_item_data is None else str(id_in_item_data)
                json_id_in.append(id_in_item)

    params["id__in"] = json_id_in

    json_status: str | Unset = UNSET
    if not isinstance(status, Unset):
        json_status = NULL if status is None else write_word(status)

    params["status"] = json_status

    json_status_in: list[str] | Unset = UNSET
    if not isinstance(status_in, Unset):
        json_status_in = NULL
        if status_in is not None:
            json_status_in = []
            for status_in_item_data in write_each(status_in):
                status_in_item = NULL if status_in_item_data is None else write_word(status_in_item_data)
                json_status_in.append(status_in_item)

    params["status__in"] = json_status_in

    params["document_id"] = document_id

    params["document_id__contains"] = document_id_contains

    params["document_id__icontains"] = document_id_icontains

    json_created_by_entity_user_id: str | Unset = UNSET
    if not isinstance(created_by_entity_user_id, Unset):
        json_created_by_entity_user_id = NULL if created_by_entity_user_id is None else str(created_by_entity_user_id)
    params["created_by_entity_user_id"] = json_created_by_entity_user_id

    json_counterpart_id: str | Unset = UNSET
    if not isinstance(counterpart_id, Unset):
        json_counterpart_id = NULL if counterpart_id is None else str(counterpart_id)
    params["counterpart_id"] = json_counterpart_id

    json_based_on: str | Unset = UNSET
    if not isinstance(based_on, Unset):
        json_based_on = NULL if based_on is None else str(based_on)
    params["based_on"] = json_based_on

    params["based_on_document_id"] = based_on_document_id

    params["based_on_document_id__contains"] = based_on_document_id_contains

    params["based_on_document_id__icontains"] = based_on_document_id_icontains

    json_created_at_gt: str | Unset = UNSET
    if not isinstance(created_at_gt, Unset):
        json_created_at_gt = NULL if created_at_gt is None else write_iso(created_at_gt)
    params["created_at__gt"] = json_created_at_gt

    json_created_at_lt: str | Unset = UNSET
    if not isinstance(created_at_lt, Unset):
        json_created_at_lt = NULL if created_at_lt is None else write_iso(created_at_lt)
    params["created_at__lt"] = json_created_at_lt

    json_created_at_gte: str | Unset = UNSET
    if not isinstance(created_at_gte, Unset):
        json_created_at_gte = NULL if created_at_gte is None else write_iso(created_at_gte)
    params["created_at__gte"] = json_created_at_gte

    json_created_at_lte: str | Unset = UNSET
    if not isinstance(created_at_lte, Unset):
        json_created_at_lte = NULL if created_at_lte is None else write_iso(created_at_lte)
    params["created_at__lte"] = json_created_at_lte

    json_delivery_date_gt: str | Unset = UNSET
    if not isinstance(delivery_date_gt, Unset):
        json_delivery_date_gt = NULL if delivery_date_gt is None else write_iso(delivery_date_gt)
    params["delivery_date__gt"] = json_delivery_date_gt

    json_delivery_date_lt: str | Unset = UNSET
    if not isinstance(delivery_date_lt, Unset):
        json_delivery_date_lt = NULL if delivery_date_lt is None else write_iso(delivery_date_lt)
    params["delivery_date__lt"] = json_delivery_date_lt

    json_delivery_date_gte: str | Unset = UNSET
    if not isinstance(delivery_date_gte, Unset):
        json_delivery_date_gte = NULL if delivery_date_gte is None else write_iso(delivery_date_gte)
    params["delivery_date__gte"] = json_delivery_date_gte

    json_delivery_date_lte: str | Unset = UNSET
    if not isinstance(delivery_date_lte, Unset):
        json_delivery_date_lte = NULL if delivery_date_lte is None else write_iso(delivery_date_lte)
    params["delivery_date__lte"] = json_delivery_date_lte

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/delivery_notes",
        "params": params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> DeliveryNoteResourceList | None:
    if response.status_code == 200:
        response_200: DeliveryNoteResourceList = read_body("_m.DeliveryNoteResourceList", __models, response.json())
        return response_200

    return None
