from __future__ import annotations

from typing import Any


def _get_kwargs(
    leave_request_id: int | str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "leaveRequestId": leave_request_id,
        },
    }
    return _kwargs
