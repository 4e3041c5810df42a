from __future__ import annotations

from typing import Any
from uuid import UUID


def _get_kwargs(
    counterpart_id: str | UUID,
    contact_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "counterpart_id": counterpart_id,
            "contact_id": contact_id,
        },
    }
    return _kwargs
