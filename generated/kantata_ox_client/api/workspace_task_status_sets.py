from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.model.sending import add_body as _add_body

if TYPE_CHECKING:
    from ..models import UpdateWorkspaceTaskStatusSetBody


def _update_workspace_task_status_set_kwargs(
    *,
    body: UpdateWorkspaceTaskStatusSetBody,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs
