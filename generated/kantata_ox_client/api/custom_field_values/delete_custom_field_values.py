from __future__ import annotations

from typing import Any

from ...._runtime.model.sending import stated_values as _stated_values


def _get_kwargs(
    *,
    ids: list[int],
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "params": _stated_values(
            {
                "ids": ids,
            }
        ),
    }
    return _kwargs
