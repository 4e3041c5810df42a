from __future__ import annotations

from typing import Any
from uuid import UUID


def _get_kwargs(
    einvoicing_connection_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "einvoicing_connection_id": einvoicing_connection_id,
        },
    }
    return _kwargs
