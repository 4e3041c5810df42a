from __future__ import annotations

from typing import Any

from ...models.update_user_workweek_to_default_body import UpdateUserWorkweekToDefaultBody
from ...types import UNSET, Unset, add_body, stated_values


def _get_kwargs(
    *,
    body: UpdateUserWorkweekToDefaultBody,
    include: list[int | str] | str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "params": stated_values(
            {
                "include": include,
            }
        ),
    }
    add_body(_kwargs, "json", "application/json", body)
    return _kwargs
