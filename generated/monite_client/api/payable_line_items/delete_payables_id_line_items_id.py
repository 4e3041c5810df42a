from __future__ import annotations

from typing import Any
from uuid import UUID


def _get_kwargs(
    payable_id: str | UUID,
    line_item_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "payable_id": payable_id,
            "line_item_id": line_item_id,
        },
    }
    return _kwargs
