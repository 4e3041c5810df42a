from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID


def _get_kwargs(
    receipt_id: str | UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/receipts/{receipt_id}".format(
            receipt_id=_quote(str(receipt_id), safe=""),
        ),
    }

    return _kwargs
