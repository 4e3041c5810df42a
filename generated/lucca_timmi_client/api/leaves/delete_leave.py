from __future__ import annotations

from typing import Any


def _get_kwargs(
    leave_id: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "leaveId": leave_id,
        },
    }
    return _kwargs
