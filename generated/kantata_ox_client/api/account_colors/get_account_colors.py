from __future__ import annotations

from typing import Any

from ...types import UNSET, Unset, stated_values


def _get_kwargs(
    *,
    enabled_only: bool | Unset = UNSET,
    matching: str | Unset = UNSET,
    only: list[int | str] | str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": stated_values(
            {
                "enabled_only": enabled_only,
                "matching": matching,
                "only": only,
                "page": page,
                "per_page": per_page,
            }
        ),
    }
    return _kwargs
