from __future__ import annotations

from typing import Any


def _get_kwargs(
    report_id: int,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "reportId": report_id,
        },
    }
    return _kwargs
