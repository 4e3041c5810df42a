from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.create_webhook_subscription_request import CreateWebhookSubscriptionRequest
from ...models.webhook_subscription_resource_with_secret import WebhookSubscriptionResourceWithSecret


def _get_kwargs(
    *,
    body: CreateWebhookSubscriptionRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> WebhookSubscriptionResourceWithSecret | None:
    if response.status_code == 201:
        response_201: WebhookSubscriptionResourceWithSecret = read_body(
            "_m.WebhookSubscriptionResourceWithSecret", __models, response.json()
        )
        return response_201

    return None
