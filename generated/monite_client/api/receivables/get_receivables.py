from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import stated_values as _stated_values
from ... import models as __models
from ...models.order_enum import OrderEnum
from ...models.receivable_cursor_fields import ReceivableCursorFields
from ...models.receivable_pagination_response import ReceivablePaginationResponse
from ...models.receivable_status import ReceivableStatus
from ...models.receivable_type import ReceivableType
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    order: OrderEnum | Unset = UNSET,
    limit: int | Unset = UNSET,
    pagination_token: str | Unset = UNSET,
    id_in: list[UUID] | Unset = UNSET,
    status_in: list[ReceivableStatus] | Unset = UNSET,
    entity_user_id_in: list[UUID] | Unset = UNSET,
    sort: ReceivableCursorFields | Unset = UNSET,
    tag_ids_in: list[UUID] | Unset = UNSET,
    tag_ids: list[UUID] | Unset = UNSET,
    product_ids_in: list[UUID] | Unset = UNSET,
    product_ids: list[UUID] | Unset = UNSET,
    project_id_in: list[UUID] | Unset = UNSET,
    type_: ReceivableType | Unset = UNSET,
    document_id: str | Unset = UNSET,
    document_id_contains: str | Unset = UNSET,
    document_id_icontains: str | Unset = UNSET,
    issue_date_gt: datetime.datetime | Unset = UNSET,
    issue_date_lt: datetime.datetime | Unset = UNSET,
    issue_date_gte: datetime.datetime | Unset = UNSET,
    issue_date_lte: datetime.datetime | Unset = UNSET,
    created_at_gt: datetime.datetime | Unset = UNSET,
    created_at_lt: datetime.datetime | Unset = UNSET,
    created_at_gte: datetime.datetime | Unset = UNSET,
    created_at_lte: datetime.datetime | Unset = UNSET,
    counterpart_id: UUID | Unset = UNSET,
    counterpart_name: str | Unset = UNSET,
    counterpart_name_contains: str | Unset = UNSET,
    counterpart_name_icontains: str | Unset = UNSET,
    total_amount: int | Unset = UNSET,
    total_amount_gt: int | Unset = UNSET,
    total_amount_lt: int | Unset = UNSET,
    total_amount_gte: int | Unset = UNSET,
    total_amount_lte: int | Unset = UNSET,
    discounted_subtotal: int | Unset = UNSET,
    discounted_subtotal_gt: int | Unset = UNSET,
    discounted_subtotal_lt: int | Unset = UNSET,
    discounted_subtotal_gte: int | Unset = UNSET,
    discounted_subtotal_lte: int | Unset = UNSET,
    status: ReceivableStatus | Unset = UNSET,
    entity_user_id: UUID | Unset = UNSET,
    based_on: UUID | Unset = UNSET,
    due_date_gt: datetime.date | Unset = UNSET,
    due_date_lt: datetime.date | Unset = UNSET,
    due_date_gte: datetime.date | Unset = UNSET,
    due_date_lte: datetime.date | Unset = UNSET,
    project_id: UUID | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "order": order,
                "limit": limit,
                "pagination_token": pagination_token,
                "id__in": id_in,
                "status__in": status_in,
                "entity_user_id__in": entity_user_id_in,
                "sort": sort,
                "tag_ids__in": tag_ids_in,
                "tag_ids": tag_ids,
                "product_ids__in": product_ids_in,
                "product_ids": product_ids,
                "project_id__in": project_id_in,
                "type": type_,
                "document_id": document_id,
                "document_id__contains": document_id_contains,
                "document_id__icontains": document_id_icontains,
                "issue_date__gt": issue_date_gt,
                "issue_date__lt": issue_date_lt,
                "issue_date__gte": issue_date_gte,
                "issue_date__lte": issue_date_lte,
                "created_at__gt": created_at_gt,
                "created_at__lt": created_at_lt,
                "created_at__gte": created_at_gte,
                "created_at__lte": created_at_lte,
                "counterpart_id": counterpart_id,
                "counterpart_name": counterpart_name,
                "counterpart_name__contains": counterpart_name_contains,
                "counterpart_name__icontains": counterpart_name_icontains,
                "total_amount": total_amount,
                "total_amount__gt": total_amount_gt,
                "total_amount__lt": total_amount_lt,
                "total_amount__gte": total_amount_gte,
                "total_amount__lte": total_amount_lte,
                "discounted_subtotal": discounted_subtotal,
                "discounted_subtotal__gt": discounted_subtotal_gt,
                "discounted_subtotal__lt": discounted_subtotal_lt,
                "discounted_subtotal__gte": discounted_subtotal_gte,
                "discounted_subtotal__lte": discounted_subtotal_lte,
                "status": status,
                "entity_user_id": entity_user_id,
                "based_on": based_on,
                "due_date__gt": due_date_gt,
                "due_date__lt": due_date_lt,
                "due_date__gte": due_date_gte,
                "due_date__lte": due_date_lte,
                "project_id": project_id,
            }
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> ReceivablePaginationResponse | None:
    if response.status_code == 200:
        response_200: ReceivablePaginationResponse = read_body(
            "_m.ReceivablePaginationResponse", __models, response.json()
        )
        return response_200

    return None
