from __future__ import annotations

from typing import Any

from ...models.user_changes import UserChanges
from ...types import UNSET, Unset, add_body, stated_values


def _get_kwargs(
    user_id: int | str,
    *,
    body: UserChanges,
    fields: list[Any] | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "path": {
            "userId": user_id,
        },
        "params": stated_values(
            {
                "fields": fields,
            }
        ),
    }
    add_body(_kwargs, "json", "application/json", body)
    return _kwargs
