from __future__ import annotations

from typing import Any

from ...._runtime.model.sending import add_body as _add_body
from ...models.create_holiday_calendar_body import CreateHolidayCalendarBody


def _get_kwargs(
    *,
    body: CreateHolidayCalendarBody,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs
