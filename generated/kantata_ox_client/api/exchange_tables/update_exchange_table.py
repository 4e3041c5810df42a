from __future__ import annotations

from typing import Any
from urllib.parse import quote

from ...types import UNSET, Unset


def _get_kwargs(
    id: int | str,
    *,
    account_default: bool | Unset = UNSET,
    insights_account_default: bool | Unset = UNSET,
    name: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["account_default"] = account_default

    params["insights_account_default"] = insights_account_default

    params["name"] = name

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/foreign_exchange/exchange_tables/{id}".format(
            id=quote(str(id), safe=""),
        ),
        "params": params,
    }

    return _kwargs
