from __future__ import annotations

from typing import Any

from ...models.time_entry_reference import TimeEntryReference
from ...types import add_body


def _get_kwargs(
    *,
    body: list[TimeEntryReference],
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
    }
    add_body(_kwargs, "json", "application/json", body)
    return _kwargs
