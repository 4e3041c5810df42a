from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID


def _get_kwargs(
    payment_terms_id: str | UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/payment_terms/{payment_terms_id}".format(
            payment_terms_id=_quote(str(payment_terms_id), safe=""),
        ),
    }

    return _kwargs
