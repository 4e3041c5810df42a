from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.update_webhook_subscription_request import UpdateWebhookSubscriptionRequest
from ...models.webhook_subscription_resource import WebhookSubscriptionResource
from ...types import NULL, write_object


def _get_kwargs(
    webhook_subscription_id: str | UUID,
    *,
    body: UpdateWebhookSubscriptionRequest,
) -> dict[str, Any]:
    _headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/webhook_subscriptions/{webhook_subscription_id}".format(
            webhook_subscription_id=_quote(str(webhook_subscription_id), safe=""),
        ),
    }

    _kwargs["json"] = NULL if body is None else write_object(body)

    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> WebhookSubscriptionResource | None:
    if response.status_code == 200:
        response_200: WebhookSubscriptionResource = read_body(
            "_m.WebhookSubscriptionResource", __models, response.json()
        )
        return response_200

    return None
