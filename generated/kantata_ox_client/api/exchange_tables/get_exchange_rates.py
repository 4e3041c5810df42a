from __future__ import annotations

import datetime
from typing import Any
from urllib.parse import quote as _quote

from ...types import NULL, UNSET, Unset, write_iso


def _get_kwargs(
    id: int | str,
    *,
    date: datetime.date | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    source_currency: str | Unset = UNSET,
    target_currency: str | Unset = UNSET,
) -> dict[str, Any]:

    _params: dict[str, Any] = {}

    _json_date: str | Unset = UNSET
    if not isinstance(date, Unset):
        _json_date = NULL if date is None else write_iso(date)
    _params["date"] = _json_date

    _params["page"] = page

    _params["per_page"] = per_page

    _params["source_currency"] = source_currency

    _params["target_currency"] = target_currency

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/foreign_exchange/exchange_tables/{id}/rates".format(
            id=_quote(str(id), safe=""),
        ),
        "params": _params,
    }

    return _kwargs
