from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote


def _get_kwargs(
    time_entry_id: int,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/api/v3/timeentries/{time_entry_id}".format(
            time_entry_id=_quote(str(time_entry_id), safe=""),
        ),
    }

    return _kwargs
