from __future__ import annotations

import datetime
from typing import Any

from ...types import NULL, UNSET, Unset, write_iso


def _get_kwargs(
    *,
    created_after: datetime.datetime | Unset = UNSET,
    created_before: datetime.datetime | Unset = UNSET,
    event_types: str | Unset = UNSET,
    include: str | Unset = UNSET,
    most_recent: bool | Unset = UNSET,
    most_recent_by_event_type: bool | Unset = UNSET,
    only: str | Unset = UNSET,
    optional_fields: str | Unset = UNSET,
    order: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    subject_id: str | Unset = UNSET,
    subject_type: str | Unset = UNSET,
    user_ids: str | Unset = UNSET,
) -> dict[str, Any]:

    _params: dict[str, Any] = {}

    _json_created_after: str | Unset = UNSET
    if not isinstance(created_after, Unset):
        _json_created_after = NULL if created_after is None else write_iso(created_after)
    _params["created_after"] = _json_created_after

    _json_created_before: str | Unset = UNSET
    if not isinstance(created_before, Unset):
        _json_created_before = NULL if created_before is None else write_iso(created_before)
    _params["created_before"] = _json_created_before

    _params["event_types"] = event_types

    _params["include"] = include

    _params["most_recent"] = most_recent

    _params["most_recent_by_event_type"] = most_recent_by_event_type

    _params["only"] = only

    _params["optional_fields"] = optional_fields

    _params["order"] = order

    _params["page"] = page

    _params["per_page"] = per_page

    _params["subject_id"] = subject_id

    _params["subject_type"] = subject_type

    _params["user_ids"] = user_ids

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/subscribed_events",
        "params": _params,
    }

    return _kwargs
