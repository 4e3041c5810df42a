from __future__ import annotations

from typing import Any

from ...types import UNSET, Unset, stated_values


def _get_kwargs(
    *,
    group_ids: list[int | str] | str | Unset = UNSET,
    include: list[int | str] | str | Unset = UNSET,
    only: list[int | str] | str | Unset = UNSET,
    order: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    user_ids: list[int | str] | str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": stated_values(
            {
                "group_ids": group_ids,
                "include": include,
                "only": only,
                "order": order,
                "page": page,
                "per_page": per_page,
                "user_ids": user_ids,
            }
        ),
    }
    return _kwargs
