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

    _json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        _json_type_ = NULL if type_ is None else write_word(type_)

    _params["type"] = _json_type_

    _json_type_in: list[str] | Unset = UNSET
    if not isinstance(type_in, Unset):
        _json_type_in = NULL
        if type_in is not None:
            _json_type_in = []
            for _type_in_item_data in write_each(type_in):
                _type_in_item = NULL if _type_in_item_data is None else write_word(_type_in_item_data)
                _json_type_in.append(_type_in_item)

    _params["type__in"] = _json_type_in

    _json_type_not_in: list[str] | Unset = UNSET
    if not isinstance(type_not_in, Unset):
        _json_type_not_in = NULL
        if type_not_in is not None:
            _json_type_not_in = []
            for _type_not_in_item_data in write_each(type_not_in):
                _type_not_in_item = NULL if _type_not_in_item_data is None else write_word(_type_not_in_item_data)
                _json_type_not_in.append(_type_not_in_item)

    _params["type__not_in"] = _json_type_not_in

    _params["is_default"] = is_default

    _params["name"] = name

    _params["name__iexact"] = name_iexact

    _params["name__contains"] = name_contains

    _params["name__icontains"] = name_icontains

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/mail_templates",
        "params": _params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> CustomTemplatesPaginationResponse | None:
    if response.status_code == 200:
        response_200: CustomTemplatesPaginationResponse = read_body(
            "_m.CustomTemplatesPaginationResponse", __models, response.json()
        )
        return response_200

    return None
