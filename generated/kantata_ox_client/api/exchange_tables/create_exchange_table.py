from __future__ import annotations

from typing import Any

from ...types import UNSET, Unset, stated_values


def _get_kwargs(
    *,
    name: str,
    account_default: bool | Unset = UNSET,
    insights_account_default: bool | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "params": stated_values(
            {
                "name": name,
                "account_default": account_default,
                "insights_account_default": insights_account_default,
            }
        ),
    }
    return _kwargs
