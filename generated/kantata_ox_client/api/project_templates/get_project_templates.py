from __future__ import annotations

from typing import Any

from ...types import UNSET, Unset, stated_values


def _get_kwargs(
    *,
    by_title: str | Unset = UNSET,
    include: list[int | str] | str | Unset = UNSET,
    matching: str | Unset = UNSET,
    mine: bool | Unset = UNSET,
    only: list[int | str] | str | Unset = UNSET,
    optional_fields: list[int | str] | str | Unset = UNSET,
    order: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": stated_values(
            {
                "by_title": by_title,
                "include": include,
                "matching": matching,
                "mine": mine,
                "only": only,
                "optional_fields": optional_fields,
                "order": order,
                "page": page,
                "per_page": per_page,
            }
        ),
    }
    return _kwargs
