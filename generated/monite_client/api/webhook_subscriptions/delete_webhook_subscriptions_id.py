from __future__ import annotations

from typing import Any
from uuid import UUID


def _get_kwargs(
    webhook_subscription_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "webhook_subscription_id": webhook_subscription_id,
        },
    }
    return _kwargs
