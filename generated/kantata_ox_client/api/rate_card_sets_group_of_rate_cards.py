from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._runtime.model.sending import add_body as _add_body
from ..._runtime.model.sending import stated_values as _stated_values
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        CreateRateCardSetBody,
        UpdateRateCardSetBody,
    )


def _create_rate_card_set_kwargs(
    *,
    body: CreateRateCardSetBody,
    clone_version_id: int | str | Unset = UNSET,
    include: list[int | str] | str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "params": _stated_values(
            {
                "clone_version_id": clone_version_id,
                "include": include,
            }
        ),
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _delete_rate_card_set_kwargs(
    id: int | str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "id": id,
        },
    }
    return _kwargs


def _get_rate_card_set_kwargs(
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


def _get_rate_card_sets_kwargs(
    *,
    active: bool | Unset = UNSET,
    created_after: datetime.datetime | Unset = UNSET,
    created_before: datetime.datetime | Unset = UNSET,
    has_active_currency: str | Unset = UNSET,
    has_currency: str | Unset = UNSET,
    include: list[int | str] | str | Unset = UNSET,
    matching: str | Unset = UNSET,
    only: list[int] | Unset = UNSET,
    order: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    updated_after: datetime.datetime | Unset = UNSET,
    updated_before: datetime.datetime | Unset = UNSET,
    workspace_groups: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "active": active,
                "created_after": created_after,
                "created_before": created_before,
                "has_active_currency": has_active_currency,
                "has_currency": has_currency,
                "include": include,
                "matching": matching,
                "only": only,
                "order": order,
                "page": page,
                "per_page": per_page,
                "updated_after": updated_after,
                "updated_before": updated_before,
                "workspace_groups": workspace_groups,
            }
        ),
    }
    return _kwargs


def _update_rate_card_set_kwargs(
    id: int | str,
    *,
    body: UpdateRateCardSetBody,
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
