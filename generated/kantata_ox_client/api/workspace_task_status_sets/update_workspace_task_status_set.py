from __future__ import annotations

from typing import Any

from ...._runtime.model.sending import add_body as _add_body
from ...models.update_workspace_task_status_set_body import UpdateWorkspaceTaskStatusSetBody


def _get_kwargs(
    *,
    body: UpdateWorkspaceTaskStatusSetBody,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs
