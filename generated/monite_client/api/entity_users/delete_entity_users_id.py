from __future__ import annotations

from typing import Any
from uuid import UUID


def _get_kwargs(
    entity_user_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "entity_user_id": entity_user_id,
        },
    }
    return _kwargs
