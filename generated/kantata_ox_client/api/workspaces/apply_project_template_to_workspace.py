from __future__ import annotations

from typing import Any
from urllib.parse import quote

from ...models.apply_project_template_to_workspace_body import ApplyProjectTemplateToWorkspaceBody
from ...types import NULL, UNSET, Unset, write_object


def _get_kwargs(
    id: int | str,
    *,
    body: ApplyProjectTemplateToWorkspaceBody,
    edit_stories: bool | Unset = UNSET,
    include: str | Unset = UNSET,
    optional_fields: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    params["edit_stories"] = edit_stories

    params["include"] = include

    params["optional_fields"] = optional_fields

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/workspaces/{id}/apply_template".format(
            id=quote(str(id), safe=""),
        ),
        "params": params,
    }

    _kwargs["json"] = NULL if body is None else write_object(body)

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs
