from __future__ import annotations

from typing import Any

from ...._runtime.model.sending import add_body as _add_body
from ...._runtime.model.sending import stated_values as _stated_values
from ...models.create_workspace_body import CreateWorkspaceBody
from ...models.workspace_optional_field import WorkspaceOptionalField
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    body: CreateWorkspaceBody,
    include: list[int | str] | str | Unset = UNSET,
    optional_fields: list[WorkspaceOptionalField] | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "params": _stated_values(
            {
                "include": include,
                "optional_fields": optional_fields,
            }
        ),
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs
