from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.counterpart_cursor_fields import CounterpartCursorFields
from ...models.counterpart_pagination_response import CounterpartPaginationResponse
from ...models.counterpart_type import CounterpartType
from ...models.order_enum import OrderEnum
from ...types import NULL, UNSET, Unset, write_each, write_iso, write_word


def _get_kwargs(
    *,
    iban: str | Unset = UNSET,
    sort_code: str | Unset = UNSET,
    account_number: str | Unset = UNSET,
    tax_id: str | Unset = UNSET,
    vat_id: str | Unset = UNSET,
    id_in: list[UUID] | Unset = UNSET,
    order: OrderEnum | Unset = UNSET,
    limit: int | Unset = UNSET,
    pagination_token: str | Unset = UNSET,
    sort: CounterpartCursorFields | Unset = UNSET,
    type_: CounterpartType | Unset = UNSET,
    counterpart_name: str | Unset = UNSET,
    counterpart_name_iexact: str | Unset = UNSET,
    counterpart_name_contains: str | Unset = UNSET,
    counterpart_name_icontains: str | Unset = UNSET,
    is_vendor: bool | Unset = UNSET,
    is_customer: bool | Unset = UNSET,
    email: str | Unset = UNSET,
    email_contains: str | Unset = UNSET,
    email_icontains: str | Unset = UNSET,
    created_at_gt: datetime.datetime | Unset = UNSET,
    created_at_lt: datetime.datetime | Unset = UNSET,
    created_at_gte: datetime.datetime | Unset = UNSET,
    created_at_lte: datetime.datetime | Unset = UNSET,
    address_country: str | Unset = UNSET,
    address_city: str | Unset = UNSET,
    address_postal_code: str | Unset = UNSET,
    address_state: str | Unset = UNSET,
    address_line1: str | Unset = UNSET,
    address_line2: str | Unset = UNSET,
    tag_ids_in: list[UUID] | Unset = UNSET,
) -> dict[str, Any]:

    _params: dict[str, Any] = {}

    _params["iban"] = iban

    _params["sort_code"] = sort_code

    _params["account_number"] = account_number

    _params["tax_id"] = tax_id

    _params["vat_id"] = vat_id

    _json_id_in: list[str] | Unset = UNSET
    if not isinstance(id_in, Unset):
        _json_id_in = NULL
        if id_in is not None:
            _json_id_in = []
            for _id_in_item_data in write_each(id_in):
                _id_in_item = NULL if _id_in_item_data is None else str(_id_in_item_data)
                _json_id_in.append(_id_in_item)

    _params["id__in"] = _json_id_in

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

    _json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        _json_type_ = NULL if type_ is None else write_word(type_)

    _params["type"] = _json_type_

    _params["counterpart_name"] = counterpart_name

    _params["counterpart_name__iexact"] = counterpart_name_iexact

    _params["counterpart_name__contains"] = counterpart_name_contains

    _params["counterpart_name__icontains"] = counterpart_name_icontains

    _params["is_vendor"] = is_vendor

    _params["is_customer"] = is_customer

    _params["email"] = email

    _params["email__contains"] = email_contains

    _params["email__icontains"] = email_icontains

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

    _params["address.country"] = address_country

    _params["address.city"] = address_city

    _params["address.postal_code"] = address_postal_code

    _params["address.state"] = address_state

    _params["address.line1"] = address_line1

    _params["address.line2"] = address_line2

    _json_tag_ids_in: list[str] | Unset = UNSET
    if not isinstance(tag_ids_in, Unset):
        _json_tag_ids_in = NULL
        if tag_ids_in is not None:
            _json_tag_ids_in = []
            for _tag_ids_in_item_data in write_each(tag_ids_in):
                _tag_ids_in_item = NULL if _tag_ids_in_item_data is None else str(_tag_ids_in_item_data)
                _json_tag_ids_in.append(_tag_ids_in_item)

    _params["tag_ids__in"] = _json_tag_ids_in

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/counterparts",
        "params": _params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> CounterpartPaginationResponse | None:
    if response.status_code == 200:
        response_200: CounterpartPaginationResponse = read_body(
            "_m.CounterpartPaginationResponse", __models, response.json()
        )
        return response_200

    return None
