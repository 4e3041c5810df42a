from __future__ import annotations

from typing import Any

from ...types import UNSET, Unset


def _get_kwargs(
    *,
    by_full_name: str | Unset = UNSET,
    include: str | Unset = UNSET,
    only: str | Unset = UNSET,
    only_pending: bool | Unset = UNSET,
    order: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    search: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["by_full_name"] = by_full_name

    params["include"] = include

    params["only"] = only

    params["only_pending"] = only_pending

    params["order"] = order

    params["page"] = page

    params["per_page"] = per_page

    params["search"] = search

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/account_invitations",
        "params": params,
    }

    return _kwargs
