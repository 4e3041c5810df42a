from __future__ import annotations

from typing import Any

from ...models.update_workspace_task_status_set_body import UpdateWorkspaceTaskStatusSetBody
from ...types import add_body


def _get_kwargs(
    *,
    body: UpdateWorkspaceTaskStatusSetBody,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
    }
    add_body(_kwargs, "json", "application/json", body)
    return _kwargs
