from __future__ import annotations

from typing import Any

from ...types import UNSET, Unset, stated_values


def _get_kwargs(
    id: int | str,
    *,
    include: list[int | str] | str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "id": id,
        },
        "params": stated_values(
            {
                "include": include,
            }
        ),
    }
    return _kwargs
