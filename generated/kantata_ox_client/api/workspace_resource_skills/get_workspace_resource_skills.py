from __future__ import annotations

from typing import Any

from ...types import NULL, UNSET, Unset, write_each


def _get_kwargs(
    *,
    by_skill_id: int | str | Unset = UNSET,
    by_skill_ids: str | Unset = UNSET,
    by_skill_name: str | Unset = UNSET,
    include: str | Unset = UNSET,
    only: str | Unset = UNSET,
    order: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    workspace_resource_ids: list[int | str] | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_by_skill_id: int | str | Unset
    if isinstance(by_skill_id, Unset):
        json_by_skill_id = UNSET
    else:
        json_by_skill_id = by_skill_id
    params["by_skill_id"] = json_by_skill_id

    params["by_skill_ids"] = by_skill_ids

    params["by_skill_name"] = by_skill_name

    params["include"] = include

    params["only"] = only

    params["order"] = order

    params["page"] = page

    params["per_page"] = per_page

    json_workspace_resource_ids: list[int | str] | Unset = UNSET
    if not isinstance(workspace_resource_ids, Unset):
        json_workspace_resource_ids = NULL
        if workspace_resource_ids is not None:
            json_workspace_resource_ids = []
            for workspace_resource_ids_item_data in write_each(workspace_resource_ids):
                workspace_resource_ids_item: int | str
                workspace_resource_ids_item = workspace_resource_ids_item_data
                json_workspace_resource_ids.append(workspace_resource_ids_item)

    params["workspace_resource_ids"] = json_workspace_resource_ids

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/workspace_resource_skills",
        "params": params,
    }

    return _kwargs
