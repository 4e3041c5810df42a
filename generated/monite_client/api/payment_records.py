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
        ObjectTypeEnum,
        OrderEnum,
        PaymentRecordCursorFields,
        PaymentRecordMarkAsSucceededRequest,
        PaymentRecordRequest,
        PaymentRecordResponse,
        PaymentRecordResponseList,
        PaymentRecordStatusEnum,
        PaymentRecordStatusUpdateRequest,
        PaymentRecordUpdateRequest,
    )


def _get_payment_records_kwargs(
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


def _get_payment_records_response(response: httpx.Response) -> PaymentRecordResponseList | None:
    if response.status_code == 200:
        response_200: PaymentRecordResponseList = read_body("_m.PaymentRecordResponseList", __models, response.json())
        return response_200

    return None


def _get_payment_records_id_kwargs(
    payment_record_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "payment_record_id": payment_record_id,
        },
    }
    return _kwargs


def _get_payment_records_id_response(response: httpx.Response) -> PaymentRecordResponse | None:
    if response.status_code == 200:
        response_200: PaymentRecordResponse = read_body("_m.PaymentRecordResponse", __models, response.json())
        return response_200

    return None


def _patch_payment_records_id_kwargs(
    payment_record_id: str | UUID,
    *,
    body: PaymentRecordUpdateRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "payment_record_id": payment_record_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _patch_payment_records_id_response(response: httpx.Response) -> PaymentRecordResponse | None:
    if response.status_code == 200:
        response_200: PaymentRecordResponse = read_body("_m.PaymentRecordResponse", __models, response.json())
        return response_200

    return None


def _post_payment_records_kwargs(
    *,
    body: PaymentRecordRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_payment_records_response(response: httpx.Response) -> PaymentRecordResponse | None:
    if response.status_code == 201:
        response_201: PaymentRecordResponse = read_body("_m.PaymentRecordResponse", __models, response.json())
        return response_201

    return None


def _post_payment_records_id_cancel_kwargs(
    payment_record_id: str | UUID,
    *,
    body: PaymentRecordStatusUpdateRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "payment_record_id": payment_record_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_payment_records_id_cancel_response(response: httpx.Response) -> PaymentRecordResponse | None:
    if response.status_code == 200:
        response_200: PaymentRecordResponse = read_body("_m.PaymentRecordResponse", __models, response.json())
        return response_200

    return None


def _post_payment_records_id_mark_as_succeeded_kwargs(
    payment_record_id: str | UUID,
    *,
    body: PaymentRecordMarkAsSucceededRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "payment_record_id": payment_record_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_payment_records_id_mark_as_succeeded_response(response: httpx.Response) -> PaymentRecordResponse | None:
    if response.status_code == 200:
        response_200: PaymentRecordResponse = read_body("_m.PaymentRecordResponse", __models, response.json())
        return response_200

    return None


def _post_payment_records_id_start_processing_kwargs(
    payment_record_id: str | UUID,
    *,
    body: PaymentRecordStatusUpdateRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "payment_record_id": payment_record_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_payment_records_id_start_processing_response(response: httpx.Response) -> PaymentRecordResponse | None:
    if response.status_code == 200:
        response_200: PaymentRecordResponse = read_body("_m.PaymentRecordResponse", __models, response.json())
        return response_200

    return None
