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

    params: dict[str, Any] = {}

    params["iban"] = iban

    params["sort_code"] = sort_code

    params["account_number"] = account_number

    params["tax_id"] = tax_id

    params["vat_id"] = vat_id

    json_id_in: list[str] | Unset = UNSET
    if not isinstance(id_in, Unset):
        json_id_in = NULL
        if id_in is not None:
            json_id_in = []
            for id_in_item_data in write_each(id_in):
                id_in_item = NULL if id_in_item_data is None else str(id_in_item_data)
                json_id_in.append(id_in_item)

    params["id__in"] = json_id_in

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

    json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = NULL if type_ is None else write_word(type_)

    params["type"] = json_type_

    params["counterpart_name"] = counterpart_name

    params["counterpart_name__iexact"] = counterpart_name_iexact

    params["counterpart_name__contains"] = counterpart_name_contains

    params["counterpart_name__icontains"] = counterpart_name_icontains

    params["is_vendor"] = is_vendor

    params["is_customer"] = is_customer

    params["email"] = email

    params["email__contains"] = email_contains

    params["email__icontains"] = email_icontains

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

    params["address.country"] = address_country

    params["address.city"] = address_city

    params["address.postal_code"] = address_postal_code

    params["address.state"] = address_state

    params["address.line1"] = address_line1

    params["address.line2"] = address_line2

    json_tag_ids_in: list[str] | Unset = UNSET
    if not isinstance(tag_ids_in, Unset):
        json_tag_ids_in = NULL
        if tag_ids_in is not None:
            json_tag_ids_in = []
            for tag_ids_in_item_data in write_each(tag_ids_in):
                tag_ids_in_item = NULL if tag_ids_in_item_data is None else str(tag_ids_in_item_data)
                json_tag_ids_in.append(tag_ids_in_item)

    params["tag_ids__in"] = json_tag_ids_in

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/counterparts",
        "params": params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> CounterpartPaginationResponse | None:
    if response.status_code == 200:
        response_200: CounterpartPaginationResponse = read_body(
            "_m.CounterpartPaginationResponse", __models, response.json()
        )
        return response_200

    return None
