from __future__ import annotations

from typing import Any
from uuid import UUID


def _get_kwargs(
    purchase_order_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "purchase_order_id": purchase_order_id,
        },
    }
    return _kwargs
