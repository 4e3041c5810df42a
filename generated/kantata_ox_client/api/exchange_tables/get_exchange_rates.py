from __future__ import annotations

import datetime
from typing import Any

from ...._runtime.model.sending import stated_values as _stated_values
from ...types import UNSET, Unset


def _get_kwargs(
    id: int | str,
    *,
    date: datetime.date | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    source_currency: str | Unset = UNSET,
    target_currency: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "id": id,
        },
        "params": _stated_values(
            {
                "date": date,
                "page": page,
                "per_page": per_page,
                "source_currency": source_currency,
                "target_currency": target_currency,
            }
        ),
    }
    return _kwargs
