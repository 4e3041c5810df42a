from __future__ import annotations

from typing import Any

from ...models.import_exchange_tables_body import ImportExchangeTablesBody
from ...types import add_body, stated_values


def _get_kwargs(
    id: int | str,
    *,
    body: ImportExchangeTablesBody,
    csv_file: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "id": id,
        },
        "params": stated_values(
            {
                "csv_file": csv_file,
            }
        ),
    }
    add_body(_kwargs, "json", "application/json", body)
    return _kwargs
