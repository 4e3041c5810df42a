from __future__ import annotations

from typing import Any

from ...models.time_entry_reference import TimeEntryReference
from ...types import NULL, write_each, write_object


def _get_kwargs(
    *,
    body: list[TimeEntryReference],
) -> dict[str, Any]:
    _headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/api/v3/timeentries",
    }

    _kwargs["json"] = NULL
    if body is not None:
        _kwargs["json"] = []
        for _body_item_data in write_each(body):
            _body_item = NULL if _body_item_data is None else write_object(_body_item_data)
            _kwargs["json"].append(_body_item)

    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs
