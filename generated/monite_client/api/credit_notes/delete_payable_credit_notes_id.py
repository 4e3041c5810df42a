from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID


def _get_kwargs(
    credit_note_id: str | UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/payable_credit_notes/{credit_note_id}".format(
            credit_note_id=_quote(str(credit_note_id), safe=""),
        ),
    }

    return _kwargs
