from __future__ import annotations

from typing import Any

from ...types import NULL, UNSET, Unset, write_each


def _get_kwargs(
    *,
    by_access_group_id: int | str | Unset = UNSET,
    by_user_name: str | Unset = UNSET,
    include: str | Unset = UNSET,
    only: str | Unset = UNSET,
    optional_fields: str | Unset = UNSET,
    order: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    user_ids: list[int | str] | Unset = UNSET,
) -> dict[str, Any]:

    _params: dict[str, Any] = {}

    _json_by_access_group_id: int | str | Unset
    if isinstance(by_access_group_id, Unset):
        _json_by_access_group_id = UNSET
    else:
        _json_by_access_group_id = by_access_group_id
    _params["by_access_group_id"] = _json_by_access_group_id

    _params["by_user_name"] = by_user_name

    _params["include"] = include

    _params["only"] = only

    _params["optional_fields"] = optional_fields

    _params["order"] = order

    _params["page"] = page

    _params["per_page"] = per_page

    _json_user_ids: list[int | str] | Unset = UNSET
    if not isinstance(user_ids, Unset):
        _json_user_ids = NULL
        if user_ids is not None:
            _json_user_ids = []
            for _user_ids_item_data in write_each(user_ids):
                _user_ids_item: int | str
                _user_ids_item = _user_ids_item_data
                _json_user_ids.append(_user_ids_item)

    _params["user_ids"] = _json_user_ids

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/insights_access_group_memberships",
        "params": _params,
    }

    return _kwargs
