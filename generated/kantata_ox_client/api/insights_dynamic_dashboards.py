from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.model.sending import stated_values as _stated_values
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


def _list_insights_mapping_dashboards_kwargs(
    *,
    include: list[int | str] | str | Unset = UNSET,
    matching: str | Unset = UNSET,
    only: list[int] | Unset = UNSET,
    order: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    standard: bool | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "include": include,
                "matching": matching,
                "only": only,
                "order": order,
                "page": page,
                "per_page": per_page,
                "standard": standard,
            }
        ),
    }
    return _kwargs
