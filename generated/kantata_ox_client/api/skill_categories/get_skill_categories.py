from __future__ import annotations

from typing import Any

from ...types import UNSET, Unset


def _get_kwargs(
    *,
    include: str | Unset = UNSET,
    matching: str | Unset = UNSET,
    only: str | Unset = UNSET,
    order: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["include"] = include

    params["matching"] = matching

    params["only"] = only

    params["order"] = order

    params["page"] = page

    params["per_page"] = per_page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/skill_categories",
        "params": params,
    }

    return _kwargs
