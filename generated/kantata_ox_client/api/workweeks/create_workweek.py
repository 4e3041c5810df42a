from __future__ import annotations

from typing import Any

from ...models.create_workweek_body import CreateWorkweekBody
from ...types import UNSET, Unset, add_body, stated_values


def _get_kwargs(
    *,
    body: CreateWorkweekBody,
    enable_workweeks: bool | Unset = UNSET,
    include: list[int | str] | str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "params": stated_values(
            {
                "enable_workweeks": enable_workweeks,
                "include": include,
            }
        ),
    }
    add_body(_kwargs, "json", "application/json", body)
    return _kwargs
