from __future__ import annotations

from typing import Any

from ...types import UNSET, Unset


def _get_kwargs(
    *,
    name: str,
    account_default: bool | Unset = UNSET,
    insights_account_default: bool | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["name"] = name

    params["account_default"] = account_default

    params["insights_account_default"] = insights_account_default

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/foreign_exchange/exchange_tables",
        "params": params,
    }

    return _kwargs
