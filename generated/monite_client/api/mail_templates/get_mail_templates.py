from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.custom_templates_cursor_fields import CustomTemplatesCursorFields
from ...models.custom_templates_pagination_response import CustomTemplatesPaginationResponse
from ...models.document_object_type_request_enum import DocumentObjectTypeRequestEnum
from ...models.order_enum import OrderEnum
from ...types import NULL, UNSET, Unset, write_each, write_word


def _get_kwargs(
    *,
    order: OrderEnum | Unset = UNSET,
    limit: int | Unset = UNSET,
    pagination_token: str | Unset = UNSET,
    sort: CustomTemplatesCursorFields | Unset = UNSET,
    type_: DocumentObjectTypeRequestEnum | Unset = UNSET,
    type_in: list[DocumentObjectTypeRequestEnum] | Unset = UNSET,
    type_not_in: list[DocumentObjectTypeRequestEnum] | Unset = UNSET,
    is_default: bool | Unset = UNSET,
    name: str | Unset = UNSET,
    name_iexact: str | Unset = UNSET,
    name_contains: str | Unset = UNSET,
    name_icontains: str | Unset = UNSET,
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

    json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = NULL if type_ is None else write_word(type_)

    params["type"] = json_type_

    json_type_in: list[str] | Unset = UNSET
    if not isinstance(type_in, Unset):
        json_type_in = NULL
        if type_in is not None:
            json_type_in = []
            for type_in_item_data in write_each(type_in):
                type_in_item = NULL if type_in_item_data is None else write_word(type_in_item_data)
                json_type_in.append(type_in_item)

    params["type__in"] = json_type_in

    json_type_not_in: list[str] | Unset = UNSET
    if not isinstance(type_not_in, Unset):
        json_type_not_in = NULL
        if type_not_in is not None:
            json_type_not_in = []
            for type_not_in_item_data in write_each(type_not_in):
                type_not_in_item = NULL if type_not_in_item_data is None else write_word(type_not_in_item_data)
                json_type_not_in.append(type_not_in_item)

    params["type__not_in"] = json_type_not_in

    params["is_default"] = is_default

    params["name"] = name

    params["name__iexact"] = name_iexact

    params["name__contains"] = name_contains

    params["name__icontains"] = name_icontains

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/mail_templates",
        "params": params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> CustomTemplatesPaginationResponse | None:
    if response.status_code == 200:
        response_200: CustomTemplatesPaginationResponse = read_body(
            "_m.CustomTemplatesPaginationResponse", __models, response.json()
        )
        return response_200

    return None
