from __future__ import annotations

from typing import Any
from uuid import UUID


def _get_kwargs(
    project_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "project_id": project_id,
        },
    }
    return _kwargs
