from __future__ import annotations

from typing import Any

from ...._runtime.model.sending import stated_values as _stated_values
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "page": page,
                "per_page": per_page,
            }
        ),
    }
    return _kwargs
