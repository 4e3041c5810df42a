from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.model.sending import add_body as _add_body
from ..._runtime.model.sending import stated_values as _stated_values
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        CreateExpenseCategoryBody,
        UpdateExpenseCategoryBody,
    )


def _create_expense_category_kwargs(
    *,
    body: CreateExpenseCategoryBody,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _delete_expense_category_kwargs(
    id: int | str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "id": id,
        },
    }
    return _kwargs


def _get_expense_categories_kwargs(
    *,
    matching: str | Unset = UNSET,
    only: list[int] | Unset = UNSET,
    only_active: bool | Unset = UNSET,
    order: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "matching": matching,
                "only": only,
                "only_active": only_active,
                "order": order,
                "page": page,
                "per_page": per_page,
            }
        ),
    }
    return _kwargs


def _update_expense_category_kwargs(
    id: int | str,
    *,
    body: UpdateExpenseCategoryBody,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "path": {
            "id": id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs
