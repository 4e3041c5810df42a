from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.model.sending import add_body as _add_body
from ..._runtime.model.sending import stated_values as _stated_values
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        CreateProjectSnapshotBody,
        UpdateProjectSnapshotBody,
    )


def _create_project_snapshot_kwargs(
    *,
    body: CreateProjectSnapshotBody,
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


def _get_project_snapshots_kwargs(
    *,
    by_title: str | Unset = UNSET,
    include: list[int | str] | str | Unset = UNSET,
    is_baseline: bool | Unset = UNSET,
    only: list[int] | Unset = UNSET,
    order: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    workspace_id: int | str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "by_title": by_title,
                "include": include,
                "is_baseline": is_baseline,
                "only": only,
                "order": order,
                "page": page,
                "per_page": per_page,
                "workspace_id": workspace_id,
            }
        ),
    }
    return _kwargs


def _update_project_snapshot_kwargs(
    id: int | str,
    *,
    body: UpdateProjectSnapshotBody,
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
