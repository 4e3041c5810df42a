from __future__ import annotations

from typing import Any

from ...types import UNSET, Unset, stated_values


def _get_kwargs(
    *,
    active: str | Unset = UNSET,
    only: list[int | str] | str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": stated_values(
            {
                "active": active,
                "only": only,
            }
        ),
    }
    return _kwargs
