from __future__ import annotations

from typing import Any
from uuid import UUID


def _get_kwargs(
    recurrence_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "recurrence_id": recurrence_id,
        },
    }
    return _kwargs
