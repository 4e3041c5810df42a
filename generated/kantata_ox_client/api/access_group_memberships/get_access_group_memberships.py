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

    _params: dict[str, Any] = {}

    _json_access_group_id: int | str | Unset
    if isinstance(access_group_id, Unset):
        _json_access_group_id = UNSET
    else:
        _json_access_group_id = access_group_id
    _params["access_group_id"] = _json_access_group_id

    _params["include"] = include

    _params["only"] = only

    _params["page"] = page

    _params["per_page"] = per_page

    _json_user_id: int | str | Unset
    if isinstance(user_id, Unset):
        _json_user_id = UNSET
    else:
        _json_user_id = user_id
    _params["user_id"] = _json_user_id

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/access_group_memberships",
        "params": _params,
    }

    return _kwargs
