from __future__ import annotations

from typing import Any

from ...._runtime.model.sending import add_body as _add_body
from ...models.create_workspace_invitation_body import CreateWorkspaceInvitationBody


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
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs
