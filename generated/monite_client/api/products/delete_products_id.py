from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID


def _get_kwargs(
    product_id: str | UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/products/{product_id}".format(
            product_id=_quote(str(product_id), safe=""),
        ),
    }

    return _kwargs
