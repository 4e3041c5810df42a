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

    _params: dict[str, Any] = {}

    _params["by_full_name"] = by_full_name

    _params["include"] = include

    _params["only"] = only

    _params["only_pending"] = only_pending

    _params["order"] = order

    _params["page"] = page

    _params["per_page"] = per_page

    _params["search"] = search

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/account_invitations",
        "params": _params,
    }

    return _kwargs
