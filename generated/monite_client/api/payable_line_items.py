from __future__ import annotations

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
        LineItemCursorFields,
        LineItemPaginationResponse,
        LineItemRequest,
        LineItemResponse,
        LineItemsReplaceRequest,
        LineItemsReplaceResponse,
        OrderEnum,
    )


def _delete_payables_id_line_items_id_kwargs(
    payable_id: str | UUID,
    line_item_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "payable_id": payable_id,
            "line_item_id": line_item_id,
        },
    }
    return _kwargs


def _get_payables_id_line_items_kwargs(
    payable_id: str | UUID,
    *,
    order: OrderEnum | Unset = UNSET,
    limit: int | Unset = UNSET,
    pagination_token: str | Unset = UNSET,
    sort: LineItemCursorFields | Unset = UNSET,
    was_created_by_user_id: UUID | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "payable_id": payable_id,
        },
        "params": _stated_values(
            {
                "order": order,
                "limit": limit,
                "pagination_token": pagination_token,
                "sort": sort,
                "was_created_by_user_id": was_created_by_user_id,
            }
        ),
    }
    return _kwargs


def _get_payables_id_line_items_response(response: httpx.Response) -> LineItemPaginationResponse | None:
    if response.status_code == 200:
        response_200: LineItemPaginationResponse = read_body("_m.LineItemPaginationResponse", __models, response.json())
        return response_200

    return None


def _get_payables_id_line_items_id_kwargs(
    payable_id: str | UUID,
    line_item_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "payable_id": payable_id,
            "line_item_id": line_item_id,
        },
    }
    return _kwargs


def _get_payables_id_line_items_id_response(response: httpx.Response) -> LineItemResponse | None:
    if response.status_code == 200:
        response_200: LineItemResponse = read_body("_m.LineItemResponse", __models, response.json())
        return response_200

    return None


def _patch_payables_id_line_items_id_kwargs(
    payable_id: str | UUID,
    line_item_id: str | UUID,
    *,
    body: LineItemRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "payable_id": payable_id,
            "line_item_id": line_item_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _patch_payables_id_line_items_id_response(response: httpx.Response) -> LineItemResponse | None:
    if response.status_code == 200:
        response_200: LineItemResponse = read_body("_m.LineItemResponse", __models, response.json())
        return response_200

    return None


def _post_payables_id_line_items_kwargs(
    payable_id: str | UUID,
    *,
    body: LineItemRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "payable_id": payable_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_payables_id_line_items_response(response: httpx.Response) -> LineItemResponse | None:
    if response.status_code == 201:
        response_201: LineItemResponse = read_body("_m.LineItemResponse", __models, response.json())
        return response_201

    return None


def _put_payables_id_line_items_kwargs(
    payable_id: str | UUID,
    *,
    body: LineItemsReplaceRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "path": {
            "payable_id": payable_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _put_payables_id_line_items_response(response: httpx.Response) -> LineItemsReplaceResponse | None:
    if response.status_code == 200:
        response_200: LineItemsReplaceResponse = read_body("_m.LineItemsReplaceResponse", __models, response.json())
        return response_200

    return None
