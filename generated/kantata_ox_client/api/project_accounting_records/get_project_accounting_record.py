from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote

from ...types import UNSET, Unset


def _get_kwargs(
    id: int | str,
    *,
    include: str | Unset = UNSET,
) -> dict[str, Any]:

    _params: dict[str, Any] = {}

    _params["include"] = include

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/project_accounting_records/{id}".format(
            id=_quote(str(id), safe=""),
        ),
        "params": _params,
    }

    return _kwargs
