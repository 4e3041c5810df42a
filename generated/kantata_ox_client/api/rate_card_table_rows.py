from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.model.sending import add_body as _add_body

if TYPE_CHECKING:
    from ..models import (
        CreateOrUpdateRateTableRowBody,
    )


def _create_or_update_rate_table_row_kwargs(
    rate_card_set_version_id: int | str,
    role_id: int | str,
    *,
    body: CreateOrUpdateRateTableRowBody,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "path": {
            "rate_card_set_version_id": rate_card_set_version_id,
            "role_id": role_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _delete_rate_card_table_row_kwargs(
    rate_card_set_version_id: int | str,
    role_id: int | str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "rate_card_set_version_id": rate_card_set_version_id,
            "role_id": role_id,
        },
    }
    return _kwargs


def _get_rate_card_table_rows_for_set_version_kwargs(
    rate_card_set_version_id: int | str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "rate_card_set_version_id": rate_card_set_version_id,
        },
    }
    return _kwargs
