from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID


def _get_kwargs(
    counterpart_id: str | UUID,
    vat_id: str | UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/counterparts/{counterpart_id}/vat_ids/{vat_id}".format(
            counterpart_id=_quote(str(counterpart_id), safe=""),
            vat_id=_quote(str(vat_id), safe=""),
        ),
    }

    return _kwargs
