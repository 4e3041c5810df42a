from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID


def _get_kwargs(
    unit_id: str | UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/measure_units/{unit_id}".format(
            unit_id=_quote(str(unit_id), safe=""),
        ),
    }

    return _kwargs
