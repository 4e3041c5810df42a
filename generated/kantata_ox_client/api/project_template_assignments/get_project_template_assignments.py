from __future__ import annotations

from typing import Any

from ...types import UNSET, Unset


def _get_kwargs(
    *,
    include: str | Unset = UNSET,
    only: str | Unset = UNSET,
    optional_fields: str | Unset = UNSET,
    order: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    project_template_id: int | str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["include"] = include

    params["only"] = only

    params["optional_fields"] = optional_fields

    params["order"] = order

    params["page"] = page

    params["per_page"] = per_page

    json_project_template_id: int | str | Unset
    if isinstance(project_template_id, Unset):
        json_project_template_id = UNSET
    else:
        json_project_template_id = project_template_id
    params["project_template_id"] = json_project_template_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/project_template_assignments",
        "params": params,
    }

    return _kwargs
