from __future__ import annotations

from typing import Any
from uuid import UUID


def _get_kwargs(
    file_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "file_id": file_id,
        },
    }
    return _kwargs
