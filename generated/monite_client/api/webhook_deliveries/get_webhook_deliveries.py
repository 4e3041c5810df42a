from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.order_enum import OrderEnum
from ...models.webhook_delivery_cursor_fields import WebhookDeliveryCursorFields
from ...models.webhook_delivery_pagination_resource import WebhookDeliveryPaginationResource
from ...models.webhook_object_type import WebhookObjectType
from ...types import NULL, UNSET, Unset, write_iso, write_word


def _get_kwargs(
    *,
    order: OrderEnum | Unset = UNSET,
    limit: int | Unset = UNSET,
    pagination_token: None | str | Unset = UNSET,
    sort: None | Unset | WebhookDeliveryCursorFields = UNSET,
    event_id: None | Unset | UUID = UNSET,
    object_type: None | Unset | WebhookObjectType = UNSET,
    event_action: None | str | Unset = UNSET,
    created_at_gt: datetime.datetime | None | Unset = UNSET,
    created_at_lt: datetime.datetime | None | Unset = UNSET,
    created_at_gte: datetime.datetime | None | Unset = UNSET,
    created_at_lte: datetime.datetime | None | Unset = UNSET,
) -> dict[str, Any]:

    _params: dict[str, Any] = {}

    _json_order: str | Unset = UNSET
    if not isinstance(order, Unset):
        _json_order = NULL if order is None else write_word(order)

    _params["order"] = _json_order

    _params["limit"] = limit

    _json_pagination_token: None | str | Unset
    if isinstance(pagination_token, Unset):
        _json_pagination_token = UNSET
    else:
        _json_pagination_token = pagination_token
    _params["pagination_token"] = _json_pagination_token

    _json_sort: None | str | Unset
    if isinstance(sort, Unset):
        _json_sort = UNSET
    elif isinstance(sort, WebhookDeliveryCursorFields):
        _json_sort = NULL if sort is None else write_word(sort)
    else:
        _json_sort = sort
    _params["sort"] = _json_sort

    _json_event_id: None | str | Unset
    if isinstance(event_id, Unset):
        _json_event_id = UNSET
    elif isinstance(event_id, UUID):
        _json_event_id = NULL if event_id is None else str(event_id)
    else:
        _json_event_id = event_id
    _params["event_id"] = _json_event_id

    _json_object_type: None | str | Unset
    if isinstance(object_type, Unset):
        _json_object_type = UNSET
    elif isinstance(object_type, WebhookObjectType):
        _json_object_type = NULL if object_type is None else write_word(object_type)
    else:
        _json_object_type = object_type
    _params["object_type"] = _json_object_type

    _json_event_action: None | str | Unset
    if isinstance(event_action, Unset):
        _json_event_action = UNSET
    else:
        _json_event_action = event_action
    _params["event_action"] = _json_event_action

    _json_created_at_gt: None | str | Unset
    if isinstance(created_at_gt, Unset):
        _json_created_at_gt = UNSET
    elif isinstance(created_at_gt, datetime.datetime):
        _json_created_at_gt = NULL if created_at_gt is None else write_iso(created_at_gt)
    else:
        _json_created_at_gt = created_at_gt
    _params["created_at__gt"] = _json_created_at_gt

    _json_created_at_lt: None | str | Unset
    if isinstance(created_at_lt, Unset):
        _json_created_at_lt = UNSET
    elif isinstance(created_at_lt, datetime.datetime):
        _json_created_at_lt = NULL if created_at_lt is None else write_iso(created_at_lt)
    else:
        _json_created_at_lt = created_at_lt
    _params["created_at__lt"] = _json_created_at_lt

    _json_created_at_gte: None | str | Unset
    if isinstance(created_at_gte, Unset):
        _json_created_at_gte = UNSET
    elif isinstance(created_at_gte, datetime.datetime):
        _json_created_at_gte = NULL if created_at_gte is None else write_iso(created_at_gte)
    else:
        _json_created_at_gte = created_at_gte
    _params["created_at__gte"] = _json_created_at_gte

    _json_created_at_lte: None | str | Unset
    if isinstance(created_at_lte, Unset):
        _json_created_at_lte = UNSET
    elif isinstance(created_at_lte, datetime.datetime):
        _json_created_at_lte = NULL if created_at_lte is None else write_iso(created_at_lte)
    else:
        _json_created_at_lte = created_at_lte
    _params["created_at__lte"] = _json_created_at_lte

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/webhook_deliveries",
        "params": _params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> WebhookDeliveryPaginationResource | None:
    if response.status_code == 200:
        response_200: WebhookDeliveryPaginationResource = read_body(
            "_m.WebhookDeliveryPaginationResource", __models, response.json()
        )
        return response_200

    return None
