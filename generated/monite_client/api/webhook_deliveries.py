from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

import httpx

from ..._runtime.model.bodies import read_body
from ..._runtime.model.sending import stated_values as _stated_values
from .. import models as __models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import OrderEnum, WebhookDeliveryCursorFields, WebhookDeliveryPaginationResource, WebhookObjectType


def _get_webhook_deliveries_kwargs(
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
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "order": order,
                "limit": limit,
                "pagination_token": pagination_token,
                "sort": sort,
                "event_id": event_id,
                "object_type": object_type,
                "event_action": event_action,
                "created_at__gt": created_at_gt,
                "created_at__lt": created_at_lt,
                "created_at__gte": created_at_gte,
                "created_at__lte": created_at_lte,
            }
        ),
    }
    return _kwargs


def _get_webhook_deliveries_response(response: httpx.Response) -> WebhookDeliveryPaginationResource | None:
    if response.status_code == 200:
        response_200: WebhookDeliveryPaginationResource = read_body(
            "_m.WebhookDeliveryPaginationResource", __models, response.json()
        )
        return response_200

    return None
