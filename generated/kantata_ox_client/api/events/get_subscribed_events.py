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

    params: dict[str, Any] = {}

    json_created_after: str | Unset = UNSET
    if not isinstance(created_after, Unset):
        json_created_after = NULL if created_after is None else write_iso(created_after)
    params["created_after"] = json_created_after

    json_created_before: str | Unset = UNSET
    if not isinstance(created_before, Unset):
        json_created_before = NULL if created_before is None else write_iso(created_before)
    params["created_before"] = json_created_before

    params["event_types"] = event_types

    params["include"] = include

    params["most_recent"] = most_recent

    params["most_recent_by_event_type"] = most_recent_by_event_type

    params["only"] = only

    params["optional_fields"] = optional_fields

    params["order"] = order

    params["page"] = page

    params["per_page"] = per_page

    params["subject_id"] = subject_id

    params["subject_type"] = subject_type

    params["user_ids"] = user_ids

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/subscribed_events",
        "params": params,
    }

    return _kwargs
