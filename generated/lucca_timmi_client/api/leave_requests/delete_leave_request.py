from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote


def _get_kwargs(
    leave_request_id: int | str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/api/v3/leaveRequests/{leave_request_id}".format(
            leave_request_id=_quote(str(leave_request_id), safe=""),
        ),
    }

    return _kwargs
