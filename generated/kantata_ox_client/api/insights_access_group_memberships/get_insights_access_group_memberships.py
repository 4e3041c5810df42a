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

    params: dict[str, Any] = {}

    json_by_access_group_id: int | str | Unset
    if isinstance(by_access_group_id, Unset):
        json_by_access_group_id = UNSET
    else:
        json_by_access_group_id = by_access_group_id
    params["by_access_group_id"] = json_by_access_group_id

    params["by_user_name"] = by_user_name

    params["include"] = include

    params["only"] = only

    params["optional_fields"] = optional_fields

    params["order"] = order

    params["page"] = page

    params["per_page"] = per_page

    json_user_ids: list[int | str] | Unset = UNSET
    if not isinstance(user_ids, Unset):
        json_user_ids = NULL
        if user_ids is not None:
            json_user_ids = []
            for user_ids_item_data in write_each(user_ids):
                user_ids_item: int | str
                user_ids_item = user_ids_item_data
                json_user_ids.append(user_ids_item)

    params["user_ids"] = json_user_ids

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/insights_access_group_memberships",
        "params": params,
    }

    return _kwargs
