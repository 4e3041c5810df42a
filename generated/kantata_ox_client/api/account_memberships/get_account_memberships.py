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

    _params: dict[str, Any] = {}

    _params["by_full_name"] = by_full_name

    _json_by_user_id: int | str | Unset
    if isinstance(by_user_id, Unset):
        _json_by_user_id = UNSET
    else:
        _json_by_user_id = by_user_id
    _params["by_user_id"] = _json_by_user_id

    _params["can_log_in"] = can_log_in

    _json_created_after: str | Unset = UNSET
    if not isinstance(created_after, Unset):
        _json_created_after = NULL if created_after is None else write_iso(created_after)
    _params["created_after"] = _json_created_after

    _json_created_before: str | Unset = UNSET
    if not isinstance(created_before, Unset):
        _json_created_before = NULL if created_before is None else write_iso(created_before)
    _params["created_before"] = _json_created_before

    _params["include"] = include

    _params["only"] = only

    _params["only_active"] = only_active

    _params["only_inactive"] = only_inactive

    _params["optional_fields"] = optional_fields

    _params["order"] = order

    _params["page"] = page

    _params["per_page"] = per_page

    _params["search"] = search

    _json_updated_after: str | Unset = UNSET
    if not isinstance(updated_after, Unset):
        _json_updated_after = NULL if updated_after is None else write_iso(updated_after)
    _params["updated_after"] = _json_updated_after

    _json_updated_before: str | Unset = UNSET
    if not isinstance(updated_before, Unset):
        _json_updated_before = NULL if updated_before is None else write_iso(updated_before)
    _params["updated_before"] = _json_updated_before

    _params["with_skills"] = with_skills

    _params["with_user_ids"] = with_user_ids

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/account_memberships",
        "params": _params,
    }

    return _kwargs
