from __future__ import annotations

import datetime
from typing import Any

from ...types import NULL, UNSET, Unset, write_iso


def _get_kwargs(
    *,
    by_full_name: str | Unset = UNSET,
    by_user_id: int | str | Unset = UNSET,
    can_log_in: bool | Unset = UNSET,
    created_after: datetime.datetime | Unset = UNSET,
    created_before: datetime.datetime | Unset = UNSET,
    include: str | Unset = UNSET,
    only: str | Unset = UNSET,
    only_active: bool | Unset = UNSET,
    only_inactive: bool | Unset = UNSET,
    optional_fields: str | Unset = UNSET,
    order: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    search: str | Unset = UNSET,
    updated_after: datetime.datetime | Unset = UNSET,
    updated_before: datetime.datetime | Unset = UNSET,
    with_skills: str | Unset = UNSET,
    with_user_ids: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["by_full_name"] = by_full_name

    json_by_user_id: int | str | Unset
    if isinstance(by_user_id, Unset):
        json_by_user_id = UNSET
    else:
        json_by_user_id = by_user_id
    params["by_user_id"] = json_by_user_id

    params["can_log_in"] = can_log_in

    json_created_after: str | Unset = UNSET
    if not isinstance(created_after, Unset):
        json_created_after = NULL if created_after is None else write_iso(created_after)
    params["created_after"] = json_created_after

    json_created_before: str | Unset = UNSET
    if not isinstance(created_before, Unset):
        json_created_before = NULL if created_before is None else write_iso(created_before)
    params["created_before"] = json_created_before

    params["include"] = include

    params["only"] = only

    params["only_active"] = only_active

    params["only_inactive"] = only_inactive

    params["optional_fields"] = optional_fields

    params["order"] = order

    params["page"] = page

    params["per_page"] = per_page

    params["search"] = search

    json_updated_after: str | Unset = UNSET
    if not isinstance(updated_after, Unset):
        json_updated_after = NULL if updated_after is None else write_iso(updated_after)
    params["updated_after"] = json_updated_after

    json_updated_before: str | Unset = UNSET
    if not isinstance(updated_before, Unset):
        json_updated_before = NULL if updated_before is None else write_iso(updated_before)
    params["updated_before"] = json_updated_before

    params["with_skills"] = with_skills

    params["with_user_ids"] = with_user_ids

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/account_memberships",
        "params": params,
    }

    return _kwargs
