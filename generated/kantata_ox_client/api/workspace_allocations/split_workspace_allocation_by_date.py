from __future__ import annotations

import datetime
from typing import Any

from ...._runtime.model.sending import stated_values as _stated_values
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    split_date: datetime.date,
    workspace_allocation_id: int | str,
    include: list[int | str] | str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "params": _stated_values(
            {
                "split_date": split_date,
                "workspace_allocation_id": workspace_allocation_id,
                "include": include,
            }
        ),
    }
    return _kwargs
