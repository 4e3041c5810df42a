from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote


def _get_kwargs(
    leave_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/api/v3/leaves/{leave_id}".format(
            leave_id=_quote(str(leave_id), safe=""),
        ),
    }

    return _kwargs
