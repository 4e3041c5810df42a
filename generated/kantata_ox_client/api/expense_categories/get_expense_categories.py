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

    params: dict[str, Any] = {}

    params["matching"] = matching

    params["only"] = only

    params["only_active"] = only_active

    params["order"] = order

    params["page"] = page

    params["per_page"] = per_page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/expense_categories",
        "params": params,
    }

    return _kwargs
