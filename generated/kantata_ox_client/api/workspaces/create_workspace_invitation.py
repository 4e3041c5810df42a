from __future__ import annotations

from typing import Any

from ...models.create_workspace_invitation_body import CreateWorkspaceInvitationBody
from ...types import add_body


def _get_kwargs(
    id: int | str,
    *,
    body: CreateWorkspaceInvitationBody,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "id": id,
        },
    }
    add_body(_kwargs, "json", "application/json", body)
    return _kwargs
