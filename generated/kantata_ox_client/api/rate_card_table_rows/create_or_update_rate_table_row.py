from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote

from ...models.create_or_update_rate_table_row_body import CreateOrUpdateRateTableRowBody
from ...types import NULL, write_object


def _get_kwargs(
    rate_card_set_version_id: int | str,
    role_id: int | str,
    *,
    body: CreateOrUpdateRateTableRowBody,
) -> dict[str, Any]:
    _headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/rate_card_set_versions/{rate_card_set_version_id}/rate_card_table_rows/{role_id}".format(
            rate_card_set_version_id=_quote(str(rate_card_set_version_id), safe=""),
            role_id=_quote(str(role_id), safe=""),
        ),
    }

    _kwargs["json"] = NULL if body is None else write_object(body)

    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs
