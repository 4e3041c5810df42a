from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._runtime.model.sending import add_body as _add_body
from ..._runtime.model.sending import stated_values as _stated_values
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        CreateOrganizationMembershipBody,
        UpdateOrganizationMembershipBody,
    )


def _create_organization_membership_kwargs(
    *,
    body: CreateOrganizationMembershipBody,
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


def _delete_organization_membership_kwargs(
    id: int | str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "id": id,
        },
    }
    return _kwargs


def _get_organization_membership_kwargs(
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


def _get_organization_memberships_kwargs(
    *,
    created_after: datetime.datetime | Unset = UNSET,
    created_before: datetime.datetime | Unset = UNSET,
    department_id: int | str | Unset = UNSET,
    geography_id: int | str | Unset = UNSET,
    include: list[int | str] | str | Unset = UNSET,
    member_id: int | str | Unset = UNSET,
    member_type: str | Unset = UNSET,
    only: list[int] | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    primary: bool | Unset = UNSET,
    updated_after: datetime.datetime | Unset = UNSET,
    updated_before: datetime.datetime | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "created_after": created_after,
                "created_before": created_before,
                "department_id": department_id,
                "geography_id": geography_id,
                "include": include,
                "member_id": member_id,
                "member_type": member_type,
                "only": only,
                "page": page,
                "per_page": per_page,
                "primary": primary,
                "updated_after": updated_after,
                "updated_before": updated_before,
            }
        ),
    }
    return _kwargs


def _update_organization_membership_kwargs(
    id: int | str,
    *,
    body: UpdateOrganizationMembershipBody,
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
