from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.model.sending import stated_values as _stated_values
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


def _get_revenue_recognition_methods_kwargs(
    *,
    active: str | Unset = UNSET,
    only: list[int] | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "active": active,
                "only": only,
            }
        ),
    }
    return _kwargs
