from __future__ import annotations

from typing import Any
from uuid import UUID


def _get_kwargs(
    unit_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "unit_id": unit_id,
        },
    }
    return _kwargs
