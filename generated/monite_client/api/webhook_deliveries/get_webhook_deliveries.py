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

    params: dict[str, Any] = {}

    json_order: str | Unset = UNSET
    if not isinstance(order, Unset):
        json_order = NULL if order is None else write_word(order)

    params["order"] = json_order

    params["limit"] = limit

    json_pagination_token: None | str | Unset
    if isinstance(pagination_token, Unset):
        json_pagination_token = UNSET
    else:
        json_pagination_token = pagination_token
    params["pagination_token"] = json_pagination_token

    json_sort: None | str | Unset
    if isinstance(sort, Unset):
        json_sort = UNSET
    elif isinstance(sort, WebhookDeliveryCursorFields):
        json_sort = NULL if sort is None else write_word(sort)
    else:
        json_sort = sort
    params["sort"] = json_sort

    json_event_id: None | str | Unset
    if isinstance(event_id, Unset):
        json_event_id = UNSET
    elif isinstance(event_id, UUID):
        json_event_id = NULL if event_id is None else str(event_id)
    else:
        json_event_id = event_id
    params["event_id"] = json_event_id

    json_object_type: None | str | Unset
    if isinstance(object_type, Unset):
        json_object_type = UNSET
    elif isinstance(object_type, WebhookObjectType):
        json_object_type = NULL if object_type is None else write_word(object_type)
    else:
        json_object_type = object_type
    params["object_type"] = json_object_type

    json_event_action: None | str | Unset
    if isinstance(event_action, Unset):
        json_event_action = UNSET
    else:
        json_event_action = event_action
    params["event_action"] = json_event_action

    json_created_at_gt: None | str | Unset
    if isinstance(created_at_gt, Unset):
        json_created_at_gt = UNSET
    elif isinstance(created_at_gt, datetime.datetime):
        json_created_at_gt = NULL if created_at_gt is None else write_iso(created_at_gt)
    else:
        json_created_at_gt = created_at_gt
    params["created_at__gt"] = json_created_at_gt

    json_created_at_lt: None | str | Unset
    if isinstance(created_at_lt, Unset):
        json_created_at_lt = UNSET
    elif isinstance(created_at_lt, datetime.datetime):
        json_created_at_lt = NULL if created_at_lt is None else write_iso(created_at_lt)
    else:
        json_created_at_lt = created_at_lt
    params["created_at__lt"] = json_created_at_lt

    json_created_at_gte: None | str | Unset
    if isinstance(created_at_gte, Unset):
        json_created_at_gte = UNSET
    elif isinstance(created_at_gte, datetime.datetime):
        json_created_at_gte = NULL if created_at_gte is None else write_iso(created_at_gte)
    else:
        json_created_at_gte = created_at_gte
    params["created_at__gte"] = json_created_at_gte

    json_created_at_lte: None | str | Unset
    if isinstance(created_at_lte, Unset):
        json_created_at_lte = UNSET
    elif isinstance(created_at_lte, datetime.datetime):
        json_created_at_lte = NULL if created_at_lte is None else write_iso(created_at_lte)
    else:
        json_created_at_lte = created_at_lte
    params["created_at__lte"] = json_created_at_lte

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/webhook_deliveries",
        "params": params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> WebhookDeliveryPaginationResource | None:
    if response.status_code == 200:
        response_200: WebhookDeliveryPaginationResource = read_body(
            "_m.WebhookDeliveryPaginationResource", __models, response.json()
        )
        return response_200

    return None
