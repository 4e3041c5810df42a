from __future__ import annotations

from typing import Any

from ...types import UNSET, Unset


def _get_kwargs(
    *,
    group_ids: str | Unset = UNSET,
    include: str | Unset = UNSET,
    only: str | Unset = UNSET,
    order: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    user_ids: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["group_ids"] = group_ids

    params["include"] = include

    params["only"] = only

    params["order"] = order

    params["page"] = page

    params["per_page"] = per_page

    params["user_ids"] = user_ids

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/user_group_memberships",
        "params": params,
    }

    return _kwargs
