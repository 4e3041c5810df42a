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

    _params: dict[str, Any] = {}

    _json_by_holiday_calendar_id: int | str | Unset
    if isinstance(by_holiday_calendar_id, Unset):
        _json_by_holiday_calendar_id = UNSET
    else:
        _json_by_holiday_calendar_id = by_holiday_calendar_id
    _params["by_holiday_calendar_id"] = _json_by_holiday_calendar_id

    _params["by_holiday_name"] = by_holiday_name

    _params["include"] = include

    _params["only"] = only

    _params["page"] = page

    _params["per_page"] = per_page

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/holiday_calendar_associations",
        "params": _params,
    }

    return _kwargs
