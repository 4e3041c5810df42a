from __future__ import annotations

from typing import Any
from uuid import UUID


def _get_kwargs(
    text_template_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "text_template_id": text_template_id,
        },
    }
    return _kwargs
