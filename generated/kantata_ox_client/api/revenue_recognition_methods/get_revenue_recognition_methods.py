from __future__ import annotations

from typing import Any

from ...types import UNSET, Unset


def _get_kwargs(
    *,
    active: str | Unset = UNSET,
    only: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["active"] = active

    params["only"] = only

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/revenue_recognition_methods",
        "params": params,
    }

    return _kwargs
