from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._runtime.model.sending import add_body as _add_body
from ..._runtime.model.sending import stated_values as _stated_values
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        CreateSkillMembershipBody,
        UpdateSkillMembershipBody,
    )


def _create_skill_membership_kwargs(
    *,
    body: CreateSkillMembershipBody,
    include: list[int | str] | str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "params": _stated_values(
            {
                "include": include,
            }
        ),
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _delete_skill_membership_kwargs(
    id: int | str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "id": id,
        },
    }
    return _kwargs


def _get_skill_membership_kwargs(
    id: int | str,
    *,
    include: list[int | str] | str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "id": id,
        },
        "params": _stated_values(
            {
                "include": include,
            }
        ),
    }
    return _kwargs


def _get_skill_memberships_kwargs(
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


def _update_skill_membership_kwargs(
    id: int | str,
    *,
    body: UpdateSkillMembershipBody,
    include: list[int | str] | str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "path": {
            "id": id,
        },
        "params": _stated_values(
            {
                "include": include,
            }
        ),
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs
