from __future__ import annotations

from typing import Any

from ...._runtime.model.sending import add_body as _add_body
from ...models.time_entry_reference import TimeEntryReference


def _get_kwargs(
    *,
    body: list[TimeEntryReference],
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs
