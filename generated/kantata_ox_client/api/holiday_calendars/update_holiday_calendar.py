from __future__ import annotations

from typing import Any

from ...._runtime.model.sending import add_body as _add_body
from ...models.update_holiday_calendar_body import UpdateHolidayCalendarBody


def _get_kwargs(
    id: int | str,
    *,
    body: UpdateHolidayCalendarBody,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "path": {
            "id": id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs
