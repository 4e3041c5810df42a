from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.model.sending import add_body as _add_body
from ..._runtime.model.sending import stated_values as _stated_values
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        CreateProjectTemplateBody,
        ProjectTemplateOptionalField,
        UpdateProjectTemplateBody,
    )


def _create_project_template_kwargs(
    *,
    body: CreateProjectTemplateBody,
    include: list[int | str] | str | Unset = UNSET,
    optional_fields: list[ProjectTemplateOptionalField] | Unset = UNSET,
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


def _delete_project_template_kwargs(
    id: int | str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "id": id,
        },
    }
    return _kwargs


def _get_project_template_kwargs(
    id: int | str,
    *,
    include: list[int | str] | str | Unset = UNSET,
    optional_fields: list[ProjectTemplateOptionalField] | Unset = UNSET,
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


def _get_project_templates_kwargs(
    *,
    by_title: str | Unset = UNSET,
    include: list[int | str] | str | Unset = UNSET,
    matching: str | Unset = UNSET,
    mine: bool | Unset = UNSET,
    only: list[int] | Unset = UNSET,
    optional_fields: list[ProjectTemplateOptionalField] | Unset = UNSET,
    order: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "by_title": by_title,
                "include": include,
                "matching": matching,
                "mine": mine,
                "only": only,
                "optional_fields": optional_fields,
                "order": order,
                "page": page,
                "per_page": per_page,
            }
        ),
    }
    return _kwargs


def _update_project_template_kwargs(
    id: int | str,
    *,
    body: UpdateProjectTemplateBody,
    include: list[int | str] | str | Unset = UNSET,
    optional_fields: list[ProjectTemplateOptionalField] | Unset = UNSET,
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
