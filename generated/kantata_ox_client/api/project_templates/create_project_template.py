from __future__ import annotations

from typing import Any

from ...models.create_project_template_body import CreateProjectTemplateBody
from ...types import UNSET, Unset, add_body, stated_values


def _get_kwargs(
    *,
    body: CreateProjectTemplateBody,
    include: list[int | str] | str | Unset = UNSET,
    optional_fields: list[int | str] | str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "params": stated_values(
            {
                "include": include,
                "optional_fields": optional_fields,
            }
        ),
    }
    add_body(_kwargs, "json", "application/json", body)
    return _kwargs
