from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote

from ...models.leave_request_decision import LeaveRequestDecision
from ...types import NULL, write_object


def _get_kwargs(
    leave_request_id: int | str,
    *,
    body: LeaveRequestDecision,
) -> dict[str, Any]:
    _headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/v3/leaveRequests/{leave_request_id}/approvals".format(
            leave_request_id=_quote(str(leave_request_id), safe=""),
        ),
    }

    _kwargs["json"] = NULL if body is None else write_object(body)

    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs
