from __future__ import annotations

from typing import Any
from uuid import UUID


def _get_kwargs(
    payment_reminder_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "payment_reminder_id": payment_reminder_id,
        },
    }
    return _kwargs
