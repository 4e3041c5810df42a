from __future__ import annotations

from typing import Any

from ...types import UNSET, Unset


def _get_kwargs(
    *,
    matching: str | Unset = UNSET,
    only: str | Unset = UNSET,
    only_active: bool | Unset = UNSET,
    order: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
) -> dict[str, Any]:

    _params: dict[str, Any] = {}

    _params["matching"] = matching

    _params["only"] = only

    _params["only_active"] = only_active

    _params["order"] = order

    _params["page"] = page

    _params["per_page"] = per_page

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/expense_categories",
        "params": _params,
    }

    return _kwargs
