from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote

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
    _headers: dict[str, Any] = {}

    _params: dict[str, Any] = {}

    _params["edit_stories"] = edit_stories

    _params["include"] = include

    _params["optional_fields"] = optional_fields

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/workspaces/{id}/apply_template".format(
            id=_quote(str(id), safe=""),
        ),
        "params": _params,
    }

    _kwargs["json"] = NULL if body is None else write_object(body)

    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs
