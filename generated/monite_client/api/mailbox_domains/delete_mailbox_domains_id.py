from __future__ import annotations

from typing import Any
from uuid import UUID


def _get_kwargs(
    domain_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "domain_id": domain_id,
        },
    }
    return _kwargs
