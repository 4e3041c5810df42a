from __future__ import annotations

from typing import Any
from uuid import UUID


def _get_kwargs(
    document_template_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "document_template_id": document_template_id,
        },
    }
    return _kwargs
