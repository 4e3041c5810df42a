from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID


def _get_kwargs(
    payable_id: str | UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/payables/{payable_id}".format(
            payable_id=_quote(str(payable_id), safe=""),
        ),
    }

    return _kwargs
