from __future__ import annotations

from typing import Any

from ...types import UNSET, Unset


def _get_kwargs(
    *,
    access_group_id: int | str | Unset = UNSET,
    include: str | Unset = UNSET,
    only: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    user_id: int | str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_access_group_id: int | str | Unset
    if isinstance(access_group_id, Unset):
        json_access_group_id = UNSET
    else:
        json_access_group_id = access_group_id
    params["access_group_id"] = json_access_group_id

    params["include"] = include

    params["only"] = only

    params["page"] = page

    params["per_page"] = per_page

    json_user_id: int | str | Unset
    if isinstance(user_id, Unset):
        json_user_id = UNSET
    else:
        json_user_id = user_id
    params["user_id"] = json_user_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/access_group_memberships",
        "params": params,
    }

    return _kwargs
