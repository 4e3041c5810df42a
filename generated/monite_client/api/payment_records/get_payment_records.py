from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.object_type_enum import ObjectTypeEnum
from ...models.order_enum import OrderEnum
from ...models.payment_record_cursor_fields import PaymentRecordCursorFields
from ...models.payment_record_response_list import PaymentRecordResponseList
from ...models.payment_record_status_enum import PaymentRecordStatusEnum
from ...types import NULL, UNSET, Unset, write_each, write_iso, write_word


def _get_kwargs(
    *,
    order: OrderEnum | Unset = UNSET,
    limit: int | Unset = UNSET,
    pagination_token: str | Unset = UNSET,
    sort: PaymentRecordCursorFields | Unset = UNSET,
    is_external: bool | Unset = UNSET,
    object_id: UUID | Unset = UNSET,
    object_id_in: list[UUID] | Unset = UNSET,
    object_type: ObjectTypeEnum | Unset = UNSET,
    created_at_gt: datetime.datetime | Unset = UNSET,
    created_at_lt: datetime.datetime | Unset = UNSET,
    updated_at_gt: datetime.datetime | Unset = UNSET,
    updated_at_lt: datetime.datetime | Unset = UNSET,
    paid_at_gt: datetime.datetime | Unset = UNSET,
    paid_at_lt: datetime.datetime | Unset = UNSET,
    planned_payment_date: datetime.date | Unset = UNSET,
    planned_payment_date_gt: datetime.date | Unset = UNSET,
    planned_payment_date_lt: datetime.date | Unset = UNSET,
    planned_payment_date_gte: datetime.date | Unset = UNSET,
    planned_payment_date_lte: datetime.date | Unset = UNSET,
    status: PaymentRecordStatusEnum | Unset = UNSET,
    payment_intent_status: str | Unset = UNSET,
    payment_method: str | Unset = UNSET,
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

    params["is_external"] = is_external

    json_object_id: str | Unset = UNSET
    if not isinstance(object_id, Unset):
        json_object_id = NULL if object_id is None else str(object_id)
    params["object_id"] = json_object_id

    json_object_id_in: list[str] | Unset = UNSET
    if not isinstance(object_id_in, Unset):
        json_object_id_in = NULL
        if object_id_in is not None:
            json_object_id_in = []
            for object_id_in_item_data in write_each(object_id_in):
                object_id_in_item = NULL if object_id_in_item_data is None else str(object_id_in_item_data)
                json_object_id_in.append(object_id_in_item)

    params["object_id__in"] = json_object_id_in

    json_object_type: str | Unset = UNSET
    if not isinstance(object_type, Unset):
        json_object_type = NULL if object_type is None else write_word(object_type)

    params["object_type"] = json_object_type

    json_created_at_gt: str | Unset = UNSET
    if not isinstance(created_at_gt, Unset):
        json_created_at_gt = NULL if created_at_gt is None else write_iso(created_at_gt)
    params["created_at__gt"] = json_created_at_gt

    json_created_at_lt: str | Unset = UNSET
    if not isinstance(created_at_lt, Unset):
        json_created_at_lt = NULL if created_at_lt is None else write_iso(created_at_lt)
    params["created_at__lt"] = json_created_at_lt

    json_updated_at_gt: str | Unset = UNSET
    if not isinstance(updated_at_gt, Unset):
        json_updated_at_gt = NULL if updated_at_gt is None else write_iso(updated_at_gt)
    params["updated_at__gt"] = json_updated_at_gt

    json_updated_at_lt: str | Unset = UNSET
    if not isinstance(updated_at_lt, Unset):
        json_updated_at_lt = NULL if updated_at_lt is None else write_iso(updated_at_lt)
    params["updated_at__lt"] = json_updated_at_lt

    json_paid_at_gt: str | Unset = UNSET
    if not isinstance(paid_at_gt, Unset):
        json_paid_at_gt = NULL if paid_at_gt is None else write_iso(paid_at_gt)
    params["paid_at__gt"] = json_paid_at_gt

    json_paid_at_lt: str | Unset = UNSET
    if not isinstance(paid_at_lt, Unset):
        json_paid_at_lt = NULL if paid_at_lt is None else write_iso(paid_at_lt)
    params["paid_at__lt"] = json_paid_at_lt

    json_planned_payment_date: str | Unset = UNSET
    if not isinstance(planned_payment_date, Unset):
        json_planned_payment_date = NULL if planned_payment_date is None else write_iso(planned_payment_date)
    params["planned_payment_date"] = json_planned_payment_date

    json_planned_payment_date_gt: str | Unset = UNSET
    if not isinstance(planned_payment_date_gt, Unset):
        json_planned_payment_date_gt = NULL if planned_payment_date_gt is None else write_iso(planned_payment_date_gt)
    params["planned_payment_date__gt"] = json_planned_payment_date_gt

    json_planned_payment_date_lt: str | Unset = UNSET
    if not isinstance(planned_payment_date_lt, Unset):
        json_planned_payment_date_lt = NULL if planned_payment_date_lt is None else write_iso(planned_payment_date_lt)
    params["planned_payment_date__lt"] = json_planned_payment_date_lt

    json_planned_payment_date_gte: str | Unset = UNSET
    if not isinstance(planned_payment_date_gte, Unset):
        json_planned_payment_date_gte = (
            NULL if planned_payment_date_gte is None else write_iso(planned_payment_date_gte)
        )
    params["planned_payment_date__gte"] = json_planned_payment_date_gte

    json_planned_payment_date_lte: str | Unset = UNSET
    if not isinstance(planned_payment_date_lte, Unset):
        json_planned_payment_date_lte = (
            NULL if planned_payment_date_lte is None else write_iso(planned_payment_date_lte)
        )
    params["planned_payment_date__lte"] = json_planned_payment_date_lte

    json_status: str | Unset = UNSET
    if not isinstance(status, Unset):
        json_status = NULL if status is None else write_word(status)

    params["status"] = json_status

    params["payment_intent_status"] = payment_intent_status

    params["payment_method"] = payment_method

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/payment_records",
        "params": params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> PaymentRecordResponseList | None:
    if response.status_code == 200:
        response_200: PaymentRecordResponseList = read_body("_m.PaymentRecordResponseList", __models, response.json())
        return response_200

    return None
