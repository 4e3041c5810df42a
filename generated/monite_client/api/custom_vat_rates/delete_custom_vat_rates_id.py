from __future__ import annotations

from typing import Any
from uuid import UUID


def _get_kwargs(
    custom_vat_rate_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "custom_vat_rate_id": custom_vat_rate_id,
        },
    }
    return _kwargs
