from __future__ import annotations

from typing import Any

from ...types import UNSET, Unset, stated_values


def _get_kwargs(
    *,
    by_access_group_id: int | str | Unset = UNSET,
    by_user_name: str | Unset = UNSET,
    include: list[int | str] | str | Unset = UNSET,
    only: list[int | str] | str | Unset = UNSET,
    optional_fields: list[int | str] | str | Unset = UNSET,
    order: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    user_ids: list[int | str] | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": stated_values(
            {
                "by_access_group_id": by_access_group_id,
                "by_user_name": by_user_name,
                "include": include,
                "only": only,
                "optional_fields": optional_fields,
                "order": order,
                "page": page,
                "per_page": per_page,
                "user_ids": user_ids,
            }
        ),
    }
    return _kwargs
