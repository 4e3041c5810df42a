from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import stated_values as _stated_values
from ... import models as __models
from ...models.object_type_enum import ObjectTypeEnum
from ...models.order_enum import OrderEnum
from ...models.payment_record_cursor_fields import PaymentRecordCursorFields
from ...models.payment_record_response_list import PaymentRecordResponseList
from ...models.payment_record_status_enum import PaymentRecordStatusEnum
from ...types import UNSET, Unset


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
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "order": order,
                "limit": limit,
                "pagination_token": pagination_token,
                "sort": sort,
                "is_external": is_external,
                "object_id": object_id,
                "object_id__in": object_id_in,
                "object_type": object_type,
                "created_at__gt": created_at_gt,
                "created_at__lt": created_at_lt,
                "updated_at__gt": updated_at_gt,
                "updated_at__lt": updated_at_lt,
                "paid_at__gt": paid_at_gt,
                "paid_at__lt": paid_at_lt,
                "planned_payment_date": planned_payment_date,
                "planned_payment_date__gt": planned_payment_date_gt,
                "planned_payment_date__lt": planned_payment_date_lt,
                "planned_payment_date__gte": planned_payment_date_gte,
                "planned_payment_date__lte": planned_payment_date_lte,
                "status": status,
                "payment_intent_status": payment_intent_status,
                "payment_method": payment_method,
            }
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> PaymentRecordResponseList | None:
    if response.status_code == 200:
        response_200: PaymentRecordResponseList = read_body("_m.PaymentRecordResponseList", __models, response.json())
        return response_200

    return None
