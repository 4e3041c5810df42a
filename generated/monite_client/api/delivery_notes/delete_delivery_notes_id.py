from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID


def _get_kwargs(
    delivery_note_id: str | UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/delivery_notes/{delivery_note_id}".format(
            delivery_note_id=_quote(str(delivery_note_id), safe=""),
        ),
    }

    return _kwargs
