from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID


def _get_kwargs(
    purchase_order_id: str | UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/payable_purchase_orders/{purchase_order_id}".format(
            purchase_order_id=_quote(str(purchase_order_id), safe=""),
        ),
    }

    return _kwargs
