from __future__ import annotations

from typing import Any

from ...models.update_post_body import UpdatePostBody
from ...types import UNSET, Unset, add_body, stated_values


def _get_kwargs(
    id: int | str,
    *,
    body: UpdatePostBody,
    include: list[int | str] | str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "path": {
            "id": id,
        },
        "params": stated_values(
            {
                "include": include,
            }
        ),
    }
    add_body(_kwargs, "json", "application/json", body)
    return _kwargs
