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

    params: dict[str, Any] = {}

    json_split_date = NULL if split_date is None else write_iso(split_date)
    params["split_date"] = json_split_date

    json_workspace_allocation_id: int | str
    json_workspace_allocation_id = workspace_allocation_id
    params["workspace_allocation_id"] = json_workspace_allocation_id

    params["include"] = include

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/workspace_allocations/split",
        "params": params,
    }

    return _kwargs
