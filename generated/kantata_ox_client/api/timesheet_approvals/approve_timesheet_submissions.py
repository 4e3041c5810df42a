from __future__ import annotations

from typing import Any

from ...models.bulk_resolution_body import BulkResolutionBody
from ...types import NULL, write_object


def _get_kwargs(
    *,
    body: BulkResolutionBody,
) -> dict[str, Any]:
    _headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/timesheet_approvals",
    }

    _kwargs["json"] = NULL if body is None else write_object(body)

    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs
