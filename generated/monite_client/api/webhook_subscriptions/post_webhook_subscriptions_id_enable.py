from __future__ import annotations

from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import models as __models
from ...models.webhook_subscription_resource import WebhookSubscriptionResource
from ...types import (
    NULL,
)


def _get_kwargs(
    webhook_subscription_id: str | UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/webhook_subscriptions/{webhook_subscription_id}/enable".format(
            webhook_subscription_id=quote(str(webhook_subscription_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> WebhookSubscriptionResource | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200 = NULL if _response_200 is None else __models.WebhookSubscriptionResource.from_dict(_response_200)

        return response_200

    return None
