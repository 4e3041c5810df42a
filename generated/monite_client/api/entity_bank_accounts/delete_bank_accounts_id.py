from __future__ import annotations

from typing import Any
from uuid import UUID


def _get_kwargs(
    bank_account_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "bank_account_id": bank_account_id,
        },
    }
    return _kwargs
