from __future__ import annotations

from typing import Any

from ...._runtime.model.sending import add_body as _add_body
from ...._runtime.model.sending import stated_values as _stated_values
from ...models.import_exchange_tables_body import ImportExchangeTablesBody


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
        "params": _stated_values(
            {
                "csv_file": csv_file,
            }
        ),
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs
