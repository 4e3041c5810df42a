from __future__ import annotations

from typing import Any


def _get_kwargs(
    time_entry_id: int,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "timeEntryId": time_entry_id,
        },
    }
    return _kwargs
