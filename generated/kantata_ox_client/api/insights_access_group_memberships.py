from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.model.sending import add_body as _add_body
from ..._runtime.model.sending import stated_values as _stated_values
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        CreateInsightsAccessGroupMembershipBody,
        InsightsAccessGroupMembershipOptionalField,
        UpdateInsightsAccessGroupMembershipBody,
    )


def _create_insights_access_group_membership_kwargs(
    *,
    body: CreateInsightsAccessGroupMembershipBody,
    include: list[int | str] | str | Unset = UNSET,
    optional_fields: list[InsightsAccessGroupMembershipOptionalField] | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "params": _stated_values(
            {
                "include": include,
                "optional_fields": optional_fields,
            }
        ),
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _delete_insights_access_group_membership_kwargs(
    id: int | str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "id": id,
        },
    }
    return _kwargs


def _get_insights_access_group_membership_kwargs(
    id: int | str,
    *,
    include: list[int | str] | str | Unset = UNSET,
    optional_fields: list[InsightsAccessGroupMembershipOptionalField] | Unset = UNSET,
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


def _get_insights_access_group_memberships_kwargs(
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


def _update_insights_access_group_membership_kwargs(
    id: int | str,
    *,
    body: UpdateInsightsAccessGroupMembershipBody,
    include: list[int | str] | str | Unset = UNSET,
    optional_fields: list[InsightsAccessGroupMembershipOptionalField] | Unset = UNSET,
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
