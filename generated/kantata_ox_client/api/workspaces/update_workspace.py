from __future__ import annotations

from typing import Any

from ...models.update_workspace_body import UpdateWorkspaceBody
from ...types import UNSET, Unset, add_body, stated_values


def _get_kwargs(
    id: int | str,
    *,
    body: UpdateWorkspaceBody,
    include: list[int | str] | str | Unset = UNSET,
    optional_fields: list[int | str] | str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "path": {
            "id": id,
        },
        "params": stated_values(
            {
                "include": include,
                "optional_fields": optional_fields,
            }
        ),
    }
    add_body(_kwargs, "json", "application/json", body)
    return _kwargs
