from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.model.sending import stated_values as _stated_values
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


def _get_custom_branding_settings_kwargs(
    *,
    only: list[int] | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "only": only,
                "page": page,
                "per_page": per_page,
            }
        ),
    }
    return _kwargs
