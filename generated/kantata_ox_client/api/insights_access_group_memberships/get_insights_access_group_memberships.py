from __future__ import annotations

from typing import Any

from ...._runtime.model.sending import stated_values as _stated_values
from ...models.insights_access_group_membership_optional_field import (
    InsightsAccessGroupMembershipOptionalField,
)
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    by_access_group_id: int | str | Unset = UNSET,
    by_user_name: str | Unset = UNSET,
    include: list[int | str] | str | Unset = UNSET,
    only: list[int] | Unset = UNSET,
    optional_fields: list[InsightsAccessGroupMembershipOptionalField] | Unset = UNSET,
    order: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    user_ids: list[int | str] | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "by_access_group_id": by_access_group_id,
                "by_user_name": by_user_name,
                "include": include,
                "only": only,
                "optional_fields": optional_fields,
                "order": order,
                "page": page,
                "per_page": per_page,
                "user_ids": user_ids,
            }
        ),
    }
    return _kwargs
