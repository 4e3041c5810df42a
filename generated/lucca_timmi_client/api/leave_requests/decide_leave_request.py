from __future__ import annotations

from typing import Any

from ...._runtime.model.sending import add_body as _add_body
from ...models.leave_request_decision import LeaveRequestDecision


def _get_kwargs(
    leave_request_id: int | str,
    *,
    body: LeaveRequestDecision,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "leaveRequestId": leave_request_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs
