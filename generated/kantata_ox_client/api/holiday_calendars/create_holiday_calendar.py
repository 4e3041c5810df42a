from __future__ import annotations

from typing import Any

from ...models.create_holiday_calendar_body import CreateHolidayCalendarBody
from ...types import NULL, write_object


def _get_kwargs(
    *,
    body: CreateHolidayCalendarBody,
) -> dict[str, Any]:
    _headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/holiday_calendars",
    }

    _kwargs["json"] = NULL if body is None else write_object(body)

    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs
