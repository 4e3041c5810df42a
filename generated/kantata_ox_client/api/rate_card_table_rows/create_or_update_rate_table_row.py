from __future__ import annotations

from typing import Any

from ...models.create_or_update_rate_table_row_body import CreateOrUpdateRateTableRowBody
from ...types import add_body


def _get_kwargs(
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
    add_body(_kwargs, "json", "application/json", body)
    return _kwargs
