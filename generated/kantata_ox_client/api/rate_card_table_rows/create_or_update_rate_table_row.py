from __future__ import annotations

from typing import Any

from ...._runtime.model.sending import add_body as _add_body
from ...models.create_or_update_rate_table_row_body import CreateOrUpdateRateTableRowBody


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
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs
