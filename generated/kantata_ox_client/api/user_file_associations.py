from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.model.sending import stated_values as _stated_values
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


def _get_user_file_associations_kwargs(
    *,
    filename: str | Unset = UNSET,
    include: list[int | str] | str | Unset = UNSET,
    only: list[int] | Unset = UNSET,
    order: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    workspace_id: int | str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "filename": filename,
                "include": include,
                "only": only,
                "order": order,
                "page": page,
                "per_page": per_page,
                "workspace_id": workspace_id,
            }
        ),
    }
    return _kwargs
