from __future__ import annotations

from typing import Any

from ...models.apply_project_template_to_workspace_body import ApplyProjectTemplateToWorkspaceBody
from ...types import UNSET, Unset, add_body, stated_values


def _get_kwargs(
    id: int | str,
    *,
    body: ApplyProjectTemplateToWorkspaceBody,
    edit_stories: bool | Unset = UNSET,
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
                "edit_stories": edit_stories,
                "include": include,
                "optional_fields": optional_fields,
            }
        ),
    }
    add_body(_kwargs, "json", "application/json", body)
    return _kwargs
