from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.model.sending import add_body as _add_body
from ..._runtime.model.sending import stated_values as _stated_values
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        CreateProjectTemplateAssignmentBody,
        ProjectTemplateAssignmentOptionalField,
        UpdateProjectTemplateAssignmentBody,
    )


def _create_project_template_assignment_kwargs(
    *,
    body: CreateProjectTemplateAssignmentBody,
    include: list[int | str] | str | Unset = UNSET,
    optional_fields: list[ProjectTemplateAssignmentOptionalField] | Unset = UNSET,
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


def _delete_project_template_assignment_kwargs(
    id: int | str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "id": id,
        },
    }
    return _kwargs


def _get_project_template_assignment_kwargs(
    id: int | str,
    *,
    include: list[int | str] | str | Unset = UNSET,
    optional_fields: list[ProjectTemplateAssignmentOptionalField] | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "id": id,
        },
        "params": _stated_values(
            {
                "include": include,
                "optional_fields": optional_fields,
            }
        ),
    }
    return _kwargs


def _get_project_template_assignments_kwargs(
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


def _update_project_template_assignment_kwargs(
    id: int | str,
    *,
    body: UpdateProjectTemplateAssignmentBody,
    include: list[int | str] | str | Unset = UNSET,
    optional_fields: list[ProjectTemplateAssignmentOptionalField] | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "path": {
            "id": id,
        },
        "params": _stated_values(
            {
                "include": include,
                "optional_fields": optional_fields,
            }
        ),
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs
