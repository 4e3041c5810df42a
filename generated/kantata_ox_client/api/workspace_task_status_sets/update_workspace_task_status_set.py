from __future__ import annotations

from typing import Any

from ...models.update_workspace_task_status_set_body import UpdateWorkspaceTaskStatusSetBody
from ...types import NULL, write_object


def _get_kwargs(
    *,
    body: UpdateWorkspaceTaskStatusSetBody,
) -> dict[str, Any]:
    _headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/workspace_task_status_sets/bulk_update",
    }

    _kwargs["json"] = NULL if body is None else write_object(body)

    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs
