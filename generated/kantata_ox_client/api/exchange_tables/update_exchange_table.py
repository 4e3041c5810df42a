from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote

from ...types import UNSET, Unset


def _get_kwargs(
    id: int | str,
    *,
    account_default: bool | Unset = UNSET,
    insights_account_default: bool | Unset = UNSET,
    name: str | Unset = UNSET,
) -> dict[str, Any]:

    _params: dict[str, Any] = {}

    _params["account_default"] = account_default

    _params["insights_account_default"] = insights_account_default

    _params["name"] = name

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/foreign_exchange/exchange_tables/{id}".format(
            id=_quote(str(id), safe=""),
        ),
        "params": _params,
    }

    return _kwargs
