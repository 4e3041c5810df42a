from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.credit_note_cursor_fields import CreditNoteCursorFields
from ...models.credit_note_pagination_response import CreditNotePaginationResponse
from ...models.currency_enum import CurrencyEnum
from ...models.order_enum import OrderEnum
from ...models.origin_enum import OriginEnum
from ...models.payable_credit_note_state_enum import PayableCreditNoteStateEnum
from ...types import NULL, UNSET, Unset, write_each, write_iso, write_word


def _get_kwargs(
    *,
    order: OrderEnum | Unset = UNSET,
    limit: int | Unset = UNSET,
    pagination_token: str | Unset = UNSET,
    sort: CreditNoteCursorFields | Unset = UNSET,
    created_at_gt: datetime.datetime | Unset = UNSET,
    created_at_lt: datetime.datetime | Unset = UNSET,
    created_at_gte: datetime.datetime | Unset = UNSET,
    created_at_lte: datetime.datetime | Unset = UNSET,
    issued_at: datetime.date | Unset = UNSET,
    issued_at_gt: datetime.date | Unset = UNSET,
    issued_at_lt: datetime.date | Unset = UNSET,
    issued_at_gte: datetime.date | Unset = UNSET,
    issued_at_lte: datetime.date | Unset = UNSET,
    document_id: str | Unset = UNSET,
    document_id_iexact: str | Unset = UNSET,
    document_id_contains: str | Unset = UNSET,
    document_id_icontains: str | Unset = UNSET,
    has_file: bool | Unset = UNSET,
    total_amount_gt: int | Unset = UNSET,
    total_amount_lt: int | Unset = UNSET,
    total_amount_gte: int | Unset = UNSET,
    total_amount_lte: int | Unset = UNSET,
    subtotal_gt: int | Unset = UNSET,
    subtotal_lt: int | Unset = UNSET,
    subtotal_gte: int | Unset = UNSET,
    subtotal_lte: int | Unset = UNSET,
    based_on: UUID | Unset = UNSET,
    counterpart_id: UUID | Unset = UNSET,
    created_by_entity_user_id: UUID | Unset = UNSET,
    status: PayableCreditNoteStateEnum | Unset = UNSET,
    status_in: list[PayableCreditNoteStateEnum] | Unset = UNSET,
    status_not_in: list[PayableCreditNoteStateEnum] | Unset = UNSET,
    origin: OriginEnum | Unset = UNSET,
    currency: CurrencyEnum | Unset = UNSET,
    project_id: UUID | Unset = UNSET,
    project_id_in: list[UUID] | Unset = UNSET,
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

    _json_issued_at: str | Unset = UNSET
    if not isinstance(issued_at, Unset):
        _json_issued_at = NULL if issued_at is None else write_iso(issued_at)
    _params["issued_at"] = _json_issued_at

    _json_issued_at_gt: str | Unset = UNSET
    if not isinstance(issued_at_gt, Unset):
        _json_issued_at_gt = NULL if issued_at_gt is None else write_iso(issued_at_gt)
    _params["issued_at__gt"] = _json_issued_at_gt

    _json_issued_at_lt: str | Unset = UNSET
    if not isinstance(issued_at_lt, Unset):
        _json_issued_at_lt = NULL if issued_at_lt is None else write_iso(issued_at_lt)
    _params["issued_at__lt"] = _json_issued_at_lt

    _json_issued_at_gte: str | Unset = UNSET
    if not isinstance(issued_at_gte, Unset):
        _json_issued_at_gte = NULL if issued_at_gte is None else write_iso(issued_at_gte)
    _params["issued_at__gte"] = _json_issued_at_gte

    _json_issued_at_lte: str | Unset = UNSET
    if not isinstance(issued_at_lte, Unset):
        _json_issued_at_lte = NULL if issued_at_lte is None else write_iso(issued_at_lte)
    _params["issued_at__lte"] = _json_issued_at_lte

    _params["document_id"] = document_id

    _params["document_id__iexact"] = document_id_iexact

    _params["document_id__contains"] = document_id_contains

    _params["document_id__icontains"] = document_id_icontains

    _params["has_file"] = has_file

    _params["total_amount__gt"] = total_amount_gt

    _params["total_amount__lt"] = total_amount_lt

    _params["total_amount__gte"] = total_amount_gte

    _params["total_amount__lte"] = total_amount_lte

    _params["subtotal__gt"] = subtotal_gt

    _params["subtotal__lt"] = subtotal_lt

    _params["subtotal__gte"] = subtotal_gte

    _params["subtotal__lte"] = subtotal_lte

    _json_based_on: str | Unset = UNSET
    if not isinstance(based_on, Unset):
        _json_based_on = NULL if based_on is None else str(based_on)
    _params["based_on"] = _json_based_on

    _json_counterpart_id: str | Unset = UNSET
    if not isinstance(counterpart_id, Unset):
        _json_counterpart_id = NULL if counterpart_id is None else str(counterpart_id)
    _params["counterpart_id"] = _json_counterpart_id

    _json_created_by_entity_user_id: str | Unset = UNSET
    if not isinstance(created_by_entity_user_id, Unset):
        _json_created_by_entity_user_id = NULL if created_by_entity_user_id is None else str(created_by_entity_user_id)
    _params["created_by_entity_user_id"] = _json_created_by_entity_user_id

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

    _json_status_not_in: list[str] | Unset = UNSET
    if not isinstance(status_not_in, Unset):
        _json_status_not_in = NULL
        if status_not_in is not None:
            _json_status_not_in = []
            for _status_not_in_item_data in write_each(status_not_in):
                _status_not_in_item = NULL if _status_not_in_item_data is None else write_word(_status_not_in_item_data)
                _json_status_not_in.append(_status_not_in_item)

    _params["status__not_in"] = _json_status_not_in

    _json_origin: str | Unset = UNSET
    if not isinstance(origin, Unset):
        _json_origin = NULL if origin is None else write_word(origin)

    _params["origin"] = _json_origin

    _json_currency: str | Unset = UNSET
    if not isinstance(currency, Unset):
        _json_currency = NULL if currency is None else write_word(currency)

    _params["currency"] = _json_currency

    _json_project_id: str | Unset = UNSET
    if not isinstance(project_id, Unset):
        _json_project_id = NULL if project_id is None else str(project_id)
    _params["project_id"] = _json_project_id

    _json_project_id_in: list[str] | Unset = UNSET
    if not isinstance(project_id_in, Unset):
        _json_project_id_in = NULL
        if project_id_in is not None:
            _json_project_id_in = []
            for _project_id_in_item_data in write_each(project_id_in):
                _project_id_in_item = NULL if _project_id_in_item_data is None else str(_project_id_in_item_data)
                _json_project_id_in.append(_project_id_in_item)

    _params["project_id__in"] = _json_project_id_in

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/payable_credit_notes",
        "params": _params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> CreditNotePaginationResponse | None:
    if response.status_code == 200:
        response_200: CreditNotePaginationResponse = read_body(
            "_m.CreditNotePaginationResponse", __models, response.json()
        )
        return response_200

    return None
