from __future__ import annotations

import datetime
from typing import Any

from ...models.imported_time_entry import ImportedTimeEntry
from ...types import add_body, stated_values


def _get_kwargs(
    *,
    body: list[ImportedTimeEntry],
    starts_on: datetime.date,
    ends_on: datetime.date,
    owner_id: int,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "params": stated_values(
            {
                "startsOn": starts_on,
                "endsOn": ends_on,
                "ownerId": owner_id,
            }
        ),
    }
    add_body(_kwargs, "json", "application/json", body)
    return _kwargs
