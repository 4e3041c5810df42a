from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.update_webhook_subscription_request import UpdateWebhookSubscriptionRequest
from ...models.webhook_subscription_resource import WebhookSubscriptionResource


def _get_kwargs(
    webhook_subscription_id: str | UUID,
    *,
    body: UpdateWebhookSubscriptionRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "webhook_subscription_id": webhook_subscription_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> WebhookSubscriptionResource | None:
    if response.status_code == 200:
        response_200: WebhookSubscriptionResource = read_body(
            "_m.WebhookSubscriptionResource", __models, response.json()
        )
        return response_200

    return None
