from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._runtime.model.sending import add_body as _add_body
from ..._runtime.model.sending import stated_values as _stated_values

if TYPE_CHECKING:
    from ..models import ImportedTimeEntry


def _import_time_entries_kwargs(
    *,
    body: list[ImportedTimeEntry],
    starts_on: datetime.date,
    ends_on: datetime.date,
    owner_id: int,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "params": _stated_values(
            {
                "startsOn": starts_on,
                "endsOn": ends_on,
                "ownerId": owner_id,
            }
        ),
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs
