from __future__ import annotations

import datetime
from typing import Any
from urllib.parse import quote

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

    params: dict[str, Any] = {}

    json_date: str | Unset = UNSET
    if not isinstance(date, Unset):
        json_date = NULL if date is None else write_iso(date)
    params["date"] = json_date

    params["page"] = page

    params["per_page"] = per_page

    params["source_currency"] = source_currency

    params["target_currency"] = target_currency

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/foreign_exchange/exchange_tables/{id}/rates".format(
            id=quote(str(id), safe=""),
        ),
        "params": params,
    }

    return _kwargs
