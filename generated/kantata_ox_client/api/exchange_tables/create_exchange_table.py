from __future__ import annotations

from typing import Any

from ...._runtime.model.sending import stated_values as _stated_values
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    name: str,
    account_default: bool | Unset = UNSET,
    insights_account_default: bool | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "params": _stated_values(
            {
                "name": name,
                "account_default": account_default,
                "insights_account_default": insights_account_default,
            }
        ),
    }
    return _kwargs
