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

    _params: dict[str, Any] = {}

    _json_by_skill_id: int | str | Unset
    if isinstance(by_skill_id, Unset):
        _json_by_skill_id = UNSET
    else:
        _json_by_skill_id = by_skill_id
    _params["by_skill_id"] = _json_by_skill_id

    _params["by_skill_ids"] = by_skill_ids

    _params["by_skill_name"] = by_skill_name

    _params["include"] = include

    _params["only"] = only

    _params["order"] = order

    _params["page"] = page

    _params["per_page"] = per_page

    _json_workspace_resource_ids: list[int | str] | Unset = UNSET
    if not isinstance(workspace_resource_ids, Unset):
        _json_workspace_resource_ids = NULL
        if workspace_resource_ids is not None:
            _json_workspace_resource_ids = []
            for _workspace_resource_ids_item_data in write_each(workspace_resource_ids):
                _workspace_resource_ids_item: int | str
                _workspace_resource_ids_item = _workspace_resource_ids_item_data
                _json_workspace_resource_ids.append(_workspace_resource_ids_item)

    _params["workspace_resource_ids"] = _json_workspace_resource_ids

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/workspace_resource_skills",
        "params": _params,
    }

    return _kwargs
