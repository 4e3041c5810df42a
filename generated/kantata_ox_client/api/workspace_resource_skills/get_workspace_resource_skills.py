from __future__ import annotations

from typing import Any

from ...._runtime.model.sending import stated_values as _stated_values
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    by_skill_id: int | str | Unset = UNSET,
    by_skill_ids: list[int] | Unset = UNSET,
    by_skill_name: str | Unset = UNSET,
    include: list[int | str] | str | Unset = UNSET,
    only: list[int] | Unset = UNSET,
    order: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    workspace_resource_ids: list[int | str] | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "by_skill_id": by_skill_id,
                "by_skill_ids": by_skill_ids,
                "by_skill_name": by_skill_name,
                "include": include,
                "only": only,
                "order": order,
                "page": page,
                "per_page": per_page,
                "workspace_resource_ids": workspace_resource_ids,
            }
        ),
    }
    return _kwargs
