from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote


def _get_kwargs(
    axis_section_id: int,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/api/v3/axisSections/{axis_section_id}".format(
            axis_section_id=_quote(str(axis_section_id), safe=""),
        ),
    }

    return _kwargs
