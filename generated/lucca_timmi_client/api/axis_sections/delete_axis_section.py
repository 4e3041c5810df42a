from __future__ import annotations

from typing import Any


def _get_kwargs(
    axis_section_id: int,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "axisSectionId": axis_section_id,
        },
    }
    return _kwargs
