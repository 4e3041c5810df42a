from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID


def _get_kwargs(
    receivable_id: str | UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/receivables/{receivable_id}/cancel".format(
            receivable_id=_quote(str(receivable_id), safe=""),
        ),
    }

    return _kwargs
