from __future__ import annotations

from typing import Any

from ...types import UNSET, Unset, stated_values


def _get_kwargs(
    *,
    csv_file: str | Unset = UNSET,
    ids: list[str] | Unset = UNSET,
    include: list[int | str] | str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "params": stated_values(
            {
                "csv_file": csv_file,
                "ids": ids,
                "include": include,
            }
        ),
    }
    return _kwargs
