from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID


def _get_kwargs(
    webhook_subscription_id: str | UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/webhook_subscriptions/{webhook_subscription_id}".format(
            webhook_subscription_id=_quote(str(webhook_subscription_id), safe=""),
        ),
    }

    return _kwargs
