from __future__ import annotations

from typing import Any

from ...models.create_holiday_calendar_body import CreateHolidayCalendarBody
from ...types import add_body


def _get_kwargs(
    *,
    body: CreateHolidayCalendarBody,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    add_body(_kwargs, "json", "application/json", body)
    return _kwargs
