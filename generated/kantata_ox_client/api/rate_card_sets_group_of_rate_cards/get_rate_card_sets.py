from __future__ import annotations

import datetime
from typing import Any

from ...types import NULL, UNSET, Unset, write_iso


def _get_kwargs(
    *,
    active: bool | Unset = UNSET,
    created_after: datetime.datetime | Unset = UNSET,
    created_before: datetime.datetime | Unset = UNSET,
    has_active_currency: str | Unset = UNSET,
    has_currency: str | Unset = UNSET,
    include: str | Unset = UNSET,
    matching: str | Unset = UNSET,
    only: str | Unset = UNSET,
    order: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    updated_after: datetime.datetime | Unset = UNSET,
    updated_before: datetime.datetime | Unset = UNSET,
    workspace_groups: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["active"] = active

    json_created_after: str | Unset = UNSET
    if not isinstance(created_after, Unset):
        json_created_after = NULL if created_after is None else write_iso(created_after)
    params["created_after"] = json_created_after

    json_created_before: str | Unset = UNSET
    if not isinstance(created_before, Unset):
        json_created_before = NULL if created_before is None else write_iso(created_before)
    params["created_before"] = json_created_before

    params["has_active_currency"] = has_active_currency

    params["has_currency"] = has_currency

    params["include"] = include

    params["matching"] = matching

    params["only"] = only

    params["order"] = order

    params["page"] = page

    params["per_page"] = per_page

    json_updated_after: str | Unset = UNSET
    if not isinstance(updated_after, Unset):
        json_updated_after = NULL if updated_after is None else write_iso(updated_after)
    params["updated_after"] = json_updated_after

    json_updated_before: str | Unset = UNSET
    if not isinstance(updated_before, Unset):
        json_updated_before = NULL if updated_before is None else write_iso(updated_before)
    params["updated_before"] = json_updated_before

    params["workspace_groups"] = workspace_groups

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/rate_card_sets",
        "params": params,
    }

    return _kwargs
