from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID


def _get_kwargs(
    custom_vat_rate_id: str | UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/custom_vat_rates/{custom_vat_rate_id}".format(
            custom_vat_rate_id=_quote(str(custom_vat_rate_id), safe=""),
        ),
    }

    return _kwargs
