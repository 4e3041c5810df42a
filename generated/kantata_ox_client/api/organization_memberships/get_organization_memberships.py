from __future__ import annotations

import datetime
from typing import Any

from ...._runtime.model.sending import stated_values as _stated_values
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    created_after: datetime.datetime | Unset = UNSET,
    created_before: datetime.datetime | Unset = UNSET,
    department_id: int | str | Unset = UNSET,
    geography_id: int | str | Unset = UNSET,
    include: list[int | str] | str | Unset = UNSET,
    member_id: int | str | Unset = UNSET,
    member_type: str | Unset = UNSET,
    only: list[int] | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    primary: bool | Unset = UNSET,
    updated_after: datetime.datetime | Unset = UNSET,
    updated_before: datetime.datetime | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "created_after": created_after,
                "created_before": created_before,
                "department_id": department_id,
                "geography_id": geography_id,
                "include": include,
                "member_id": member_id,
                "member_type": member_type,
                "only": only,
                "page": page,
                "per_page": per_page,
                "primary": primary,
                "updated_after": updated_after,
                "updated_before": updated_before,
            }
        ),
    }
    return _kwargs
