from __future__ import annotations

from typing import Any

from ...._runtime.model.sending import add_body as _add_body
from ...._runtime.model.sending import stated_values as _stated_values
from ...models.user_changes import UserChanges
from ...types import UNSET, Unset


def _get_kwargs(
    user_id: int | str,
    *,
    body: UserChanges,
    fields: list[int | str] | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "path": {
            "userId": user_id,
        },
        "params": _stated_values(
            {
                "fields": fields,
            }
        ),
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs
