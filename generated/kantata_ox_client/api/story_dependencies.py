from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._runtime.model.sending import stated_values as _stated_values
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


def _get_story_dependencies_kwargs(
    *,
    created_after: datetime.datetime | Unset = UNSET,
    created_before: datetime.datetime | Unset = UNSET,
    include: list[int | str] | str | Unset = UNSET,
    only: list[int] | Unset = UNSET,
    order: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    show_archived: bool | Unset = UNSET,
    show_deleted: bool | Unset = UNSET,
    show_from_archived_workspaces: bool | Unset = UNSET,
    source_id: int | str | Unset = UNSET,
    target_id: int | str | Unset = UNSET,
    updated_after: datetime.datetime | Unset = UNSET,
    updated_before: datetime.datetime | Unset = UNSET,
    workspace_id: int | str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "created_after": created_after,
                "created_before": created_before,
                "include": include,
                "only": only,
                "order": order,
                "page": page,
                "per_page": per_page,
                "show_archived": show_archived,
                "show_deleted": show_deleted,
                "show_from_archived_workspaces": show_from_archived_workspaces,
                "source_id": source_id,
                "target_id": target_id,
                "updated_after": updated_after,
                "updated_before": updated_before,
                "workspace_id": workspace_id,
            }
        ),
    }
    return _kwargs


def _get_story_dependency_kwargs(
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
