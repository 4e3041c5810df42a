from __future__ import annotations

from typing import Any
from urllib.parse import quote

from ...models.import_exchange_tables_body import ImportExchangeTablesBody
from ...types import NULL, UNSET, write_object


def _get_kwargs(
    id: int | str,
    *,
    body: ImportExchangeTablesBody,
    csv_file: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    params["csv_file"] = csv_file

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/foreign_exchange/exchange_tables/{id}/rates".format(
            id=quote(str(id), safe=""),
        ),
        "params": params,
    }

    _kwargs["json"] = NULL if body is None else write_object(body)

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs
