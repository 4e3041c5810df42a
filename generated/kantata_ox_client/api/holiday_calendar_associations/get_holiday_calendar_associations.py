from __future__ import annotations

from typing import Any

from ...types import UNSET, Unset


def _get_kwargs(
    *,
    by_holiday_calendar_id: int | str | Unset = UNSET,
    by_holiday_name: str | Unset = UNSET,
    include: str | Unset = UNSET,
    only: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_by_holiday_calendar_id: int | str | Unset
    if isinstance(by_holiday_calendar_id, Unset):
        json_by_holiday_calendar_id = UNSET
    else:
        json_by_holiday_calendar_id = by_holiday_calendar_id
    params["by_holiday_calendar_id"] = json_by_holiday_calendar_id

    params["by_holiday_name"] = by_holiday_name

    params["include"] = include

    params["only"] = only

    params["page"] = page

    params["per_page"] = per_page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/holiday_calendar_associations",
        "params": params,
    }

    return _kwargs
