from __future__ import annotations

from typing import Any
from uuid import UUID


def _get_kwargs(
    credit_note_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "credit_note_id": credit_note_id,
        },
    }
    return _kwargs
