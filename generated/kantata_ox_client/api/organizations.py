from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._runtime.model.sending import add_body as _add_body
from ..._runtime.model.sending import stated_values as _stated_values
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        CreateOrganizationBody,
        UpdateOrganizationBody,
    )


def _create_organization_kwargs(
    *,
    body: CreateOrganizationBody,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _delete_organization_kwargs(
    id: int | str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "id": id,
        },
    }
    return _kwargs


def _get_organization_kwargs(
    id: int | str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "id": id,
        },
    }
    return _kwargs


def _get_organizations_kwargs(
    *,
    created_after: datetime.datetime | Unset = UNSET,
    created_before: datetime.datetime | Unset = UNSET,
    for_current_user: bool | Unset = UNSET,
    matching: str | Unset = UNSET,
    only: list[int] | Unset = UNSET,
    order: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    type_: str | Unset = UNSET,
    updated_after: datetime.datetime | Unset = UNSET,
    updated_before: datetime.datetime | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "created_after": created_after,
                "created_before": created_before,
                "for_current_user": for_current_user,
                "matching": matching,
                "only": only,
                "order": order,
                "page": page,
                "per_page": per_page,
                "type": type_,
                "updated_after": updated_after,
                "updated_before": updated_before,
            }
        ),
    }
    return _kwargs


def _update_organization_kwargs(
    id: int | str,
    *,
    body: UpdateOrganizationBody,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "path": {
            "id": id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs
