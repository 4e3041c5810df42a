from __future__ import annotations

import datetime
from typing import Any

from ...._runtime.model.sending import stated_values as _stated_values
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    active_account_members_only: bool | Unset = UNSET,
    by_skill_id: int | str | Unset = UNSET,
    by_skill_ids: list[int] | Unset = UNSET,
    by_skill_name: str | Unset = UNSET,
    by_user_name: str | Unset = UNSET,
    created_after: datetime.datetime | Unset = UNSET,
    created_before: datetime.datetime | Unset = UNSET,
    include: list[int | str] | str | Unset = UNSET,
    only: list[int] | Unset = UNSET,
    order: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    updated_after: datetime.datetime | Unset = UNSET,
    updated_before: datetime.datetime | Unset = UNSET,
    user_ids: list[int | str] | Unset = UNSET,
    workspace_id: int | str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "active_account_members_only": active_account_members_only,
                "by_skill_id": by_skill_id,
                "by_skill_ids": by_skill_ids,
                "by_skill_name": by_skill_name,
                "by_user_name": by_user_name,
                "created_after": created_after,
                "created_before": created_before,
                "include": include,
                "only": only,
                "order": order,
                "page": page,
                "per_page": per_page,
                "updated_after": updated_after,
                "updated_before": updated_before,
                "user_ids": user_ids,
                "workspace_id": workspace_id,
            }
        ),
    }
    return _kwargs
