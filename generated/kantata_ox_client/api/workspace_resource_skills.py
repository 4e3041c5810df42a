from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.model.sending import add_body as _add_body
from ..._runtime.model.sending import stated_values as _stated_values
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        CreateWorkspaceResourceSkillBody,
        UpdateWorkspaceResourceSkillBody,
    )


def _create_workspace_resource_skill_kwargs(
    *,
    body: CreateWorkspaceResourceSkillBody,
    include: list[int | str] | str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "params": _stated_values(
            {
                "include": include,
            }
        ),
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _delete_workspace_resource_skill_kwargs(
    id: int | str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "id": id,
        },
    }
    return _kwargs


def _get_workspace_resource_skill_kwargs(
    id: int | str,
    *,
    include: list[int | str] | str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "id": id,
        },
        "params": _stated_values(
            {
                "include": include,
            }
        ),
    }
    return _kwargs


def _get_workspace_resource_skills_kwargs(
    *,
    by_skill_id: int | str | Unset = UNSET,
    by_skill_ids: list[int] | Unset = UNSET,
    by_skill_name: str | Unset = UNSET,
    include: list[int | str] | str | Unset = UNSET,
    only: list[int] | Unset = UNSET,
    order: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    workspace_resource_ids: list[int | str] | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "by_skill_id": by_skill_id,
                "by_skill_ids": by_skill_ids,
                "by_skill_name": by_skill_name,
                "include": include,
                "only": only,
                "order": order,
                "page": page,
                "per_page": per_page,
                "workspace_resource_ids": workspace_resource_ids,
            }
        ),
    }
    return _kwargs


def _update_workspace_resource_skill_kwargs(
    id: int | str,
    *,
    body: UpdateWorkspaceResourceSkillBody,
    include: list[int | str] | str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "path": {
            "id": id,
        },
        "params": _stated_values(
            {
                "include": include,
            }
        ),
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs
