from __future__ import annotations

from typing import Any
from uuid import UUID


def _get_kwargs(
    product_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "product_id": product_id,
        },
    }
    return _kwargs
