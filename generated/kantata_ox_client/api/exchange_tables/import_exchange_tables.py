from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote

from ...models.import_exchange_tables_body import ImportExchangeTablesBody
from ...types import NULL, UNSET, write_object


def _get_kwargs(
    id: int | str,
    *,
    body: ImportExchangeTablesBody,
    csv_file: str,
) -> dict[str, Any]:
    _headers: dict[str, Any] = {}

    _params: dict[str, Any] = {}

    _params["csv_file"] = csv_file

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/foreign_exchange/exchange_tables/{id}/rates".format(
            id=_quote(str(id), safe=""),
        ),
        "params": _params,
    }

    _kwargs["json"] = NULL if body is None else write_object(body)

    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs
