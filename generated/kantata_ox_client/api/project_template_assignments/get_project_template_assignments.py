from __future__ import annotations

from typing import Any

from ...._runtime.model.sending import stated_values as _stated_values
from ...models.project_template_assignment_optional_field import (
    ProjectTemplateAssignmentOptionalField,
)
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    include: list[int | str] | str | Unset = UNSET,
    only: list[int] | Unset = UNSET,
    optional_fields: list[ProjectTemplateAssignmentOptionalField] | Unset = UNSET,
    order: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    project_template_id: int | str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "include": include,
                "only": only,
                "optional_fields": optional_fields,
                "order": order,
                "page": page,
                "per_page": per_page,
                "project_template_id": project_template_id,
            }
        ),
    }
    return _kwargs
