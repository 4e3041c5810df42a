from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._runtime.model.sending import add_body as _add_body
from ..._runtime.model.sending import stated_values as _stated_values
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        AccountMembershipOptionalField,
        UpdateAccountMembershipBody,
    )


def _activate_account_membership_kwargs(
    id: int | str,
    *,
    include: list[int | str] | str | Unset = UNSET,
    optional_fields: list[AccountMembershipOptionalField] | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "path": {
            "id": id,
        },
        "params": _stated_values(
            {
                "include": include,
                "optional_fields": optional_fields,
            }
        ),
    }
    return _kwargs


def _deactivate_account_membership_kwargs(
    id: int | str,
    *,
    include: list[int | str] | str | Unset = UNSET,
    optional_fields: list[AccountMembershipOptionalField] | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "path": {
            "id": id,
        },
        "params": _stated_values(
            {
                "include": include,
                "optional_fields": optional_fields,
            }
        ),
    }
    return _kwargs


def _delete_account_membership_kwargs(
    id: int | str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "id": id,
        },
    }
    return _kwargs


def _get_account_membership_kwargs(
    id: int | str,
    *,
    include: list[int | str] | str | Unset = UNSET,
    optional_fields: list[AccountMembershipOptionalField] | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "id": id,
        },
        "params": _stated_values(
            {
                "include": include,
                "optional_fields": optional_fields,
            }
        ),
    }
    return _kwargs


def _get_account_memberships_kwargs(
    *,
    by_full_name: str | Unset = UNSET,
    by_user_id: int | str | Unset = UNSET,
    can_log_in: bool | Unset = UNSET,
    created_after: datetime.datetime | Unset = UNSET,
    created_before: datetime.datetime | Unset = UNSET,
    include: list[int | str] | str | Unset = UNSET,
    only: list[int] | Unset = UNSET,
    only_active: bool | Unset = UNSET,
    only_inactive: bool | Unset = UNSET,
    optional_fields: list[AccountMembershipOptionalField] | Unset = UNSET,
    order: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    search: str | Unset = UNSET,
    updated_after: datetime.datetime | Unset = UNSET,
    updated_before: datetime.datetime | Unset = UNSET,
    with_skills: str | Unset = UNSET,
    with_user_ids: list[int] | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "by_full_name": by_full_name,
                "by_user_id": by_user_id,
                "can_log_in": can_log_in,
                "created_after": created_after,
                "created_before": created_before,
                "include": include,
                "only": only,
                "only_active": only_active,
                "only_inactive": only_inactive,
                "optional_fields": optional_fields,
                "order": order,
                "page": page,
                "per_page": per_page,
                "search": search,
                "updated_after": updated_after,
                "updated_before": updated_before,
                "with_skills": with_skills,
                "with_user_ids": with_user_ids,
            }
        ),
    }
    return _kwargs


def _update_account_membership_kwargs(
    id: int | str,
    *,
    body: UpdateAccountMembershipBody,
    include: list[int | str] | str | Unset = UNSET,
    optional_fields: list[AccountMembershipOptionalField] | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "path": {
            "id": id,
        },
        "params": _stated_values(
            {
                "include": include,
                "optional_fields": optional_fields,
            }
        ),
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs
