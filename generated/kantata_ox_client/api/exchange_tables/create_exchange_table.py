from __future__ import annotations

from typing import Any

from ...types import UNSET, Unset


def _get_kwargs(
    *,
    name: str,
    account_default: bool | Unset = UNSET,
    insights_account_default: bool | Unset = UNSET,
) -> dict[str, Any]:

    _params: dict[str, Any] = {}

    _params["name"] = name

    _params["account_default"] = account_default

    _params["insights_account_default"] = insights_account_default

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/foreign_exchange/exchange_tables",
        "params": _params,
    }

    return _kwargs
