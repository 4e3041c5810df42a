from __future__ import annotations

from typing import Any
from uuid import UUID


def _get_kwargs(
    approval_policy_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "approval_policy_id": approval_policy_id,
        },
    }
    return _kwargs
