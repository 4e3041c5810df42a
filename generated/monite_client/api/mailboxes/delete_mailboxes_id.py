from __future__ import annotations

from typing import Any
from uuid import UUID


def _get_kwargs(
    mailbox_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "mailbox_id": mailbox_id,
        },
    }
    return _kwargs
