from __future__ import annotations

import datetime
from typing import Any

from ...types import NULL, UNSET, Unset, write_iso


def _get_kwargs(
    *,
    split_date: datetime.date,
    workspace_allocation_id: int | str,
    include: str | Unset = UNSET,
) -> dict[str, Any]:

    _params: dict[str, Any] = {}

    _json_split_date = NULL if split_date is None else write_iso(split_date)
    _params["split_date"] = _json_split_date

    _json_workspace_allocation_id: int | str
    _json_workspace_allocation_id = workspace_allocation_id
    _params["workspace_allocation_id"] = _json_workspace_allocation_id

    _params["include"] = include

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/workspace_allocations/split",
        "params": _params,
    }

    return _kwargs
