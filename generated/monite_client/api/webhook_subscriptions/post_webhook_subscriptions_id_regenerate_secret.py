from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.webhook_subscription_resource_with_secret import WebhookSubscriptionResourceWithSecret


def _get_kwargs(
    webhook_subscription_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "webhook_subscription_id": webhook_subscription_id,
        },
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> WebhookSubscriptionResourceWithSecret | None:
    if response.status_code == 200:
        response_200: WebhookSubscriptionResourceWithSecret = read_body(
            "_m.WebhookSubscriptionResourceWithSecret", __models, response.json()
        )
        return response_200

    return None
