from __future__ import annotations

from typing import Any

from ...._runtime.model.sending import stated_values as _stated_values
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    csv_file: str | Unset = UNSET,
    ids: list[str] | Unset = UNSET,
    include: list[int | str] | str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "params": _stated_values(
            {
                "csv_file": csv_file,
                "ids": ids,
                "include": include,
            }
        ),
    }
    return _kwargs
