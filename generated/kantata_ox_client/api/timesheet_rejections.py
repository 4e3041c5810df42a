from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.model.sending import add_body as _add_body

if TYPE_CHECKING:
    from ..models import BulkResolutionBody


def _reject_timesheet_submissions_kwargs(
    *,
    body: BulkResolutionBody,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs
