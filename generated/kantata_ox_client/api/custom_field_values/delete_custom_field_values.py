from __future__ import annotations

from typing import Any

from ...types import stated_values


def _get_kwargs(
    *,
    ids: list[int | str] | str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "params": stated_values(
            {
                "ids": ids,
            }
        ),
    }
    return _kwargs
