from __future__ import annotations

import datetime
from typing import Any

from ...types import NULL, UNSET, Unset, write_each, write_iso


def _get_kwargs(
    *,
    created_after: datetime.datetime | Unset = UNSET,
    created_before: datetime.datetime | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    external_reference_external_message: str | Unset = UNSET,
    external_reference_external_status: str | Unset = UNSET,
    external_reference_service_model: str | Unset = UNSET,
    external_reference_service_model_ref: str | Unset = UNSET,
    external_reference_service_model_refs: str | Unset = UNSET,
    external_reference_service_name: str | Unset = UNSET,
    external_reference_status: str | Unset = UNSET,
    has_external_references: bool | Unset = UNSET,
    without_external_reference_service_name: str | Unset = UNSET,
    include: str | Unset = UNSET,
    only: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    updated_after: datetime.datetime | Unset = UNSET,
    updated_before: datetime.datetime | Unset = UNSET,
    user_id: int | str | Unset = UNSET,
    user_ids: list[int | str] | Unset = UNSET,
    workspace_id: int | str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_created_after: str | Unset = UNSET
    if not isinstance(created_after, Unset):
        json_created_after = NULL if created_after is None else write_iso(created_after)
    params["created_after"] = json_created_after

    json_created_before: str | Unset = UNSET
    if not isinstance(created_before, Unset):
        json_created_before = NULL if created_before is None else write_iso(created_before)
    params["created_before"] = json_created_before

    json_end_date: str | Unset = UNSET
    if not isinstance(end_date, Unset):
        json_end_date = NULL if end_date is None else write_iso(end_date)
    params["end_date"] = json_end_date

    params["external_reference_external_message"] = external_reference_external_message

    params["external_reference_external_status"] = external_reference_external_status

    params["external_reference_service_model"] = external_reference_service_model

    params["external_reference_service_model_ref"] = external_reference_service_model_ref

    params["external_reference_service_model_refs"] = external_reference_service_model_refs

    params["external_reference_service_name"] = external_reference_service_name

    params["external_reference_status"] = external_reference_status

    params["has_external_references"] = has_external_references

    params["without_external_reference_service_name"] = without_external_reference_service_name

    params["include"] = include

    params["only"] = only

    params["page"] = page

    params["per_page"] = per_page

    json_start_date: str | Unset = UNSET
    if not isinstance(start_date, Unset):
        json_start_date = NULL if start_date is None else write_iso(start_date)
    params["start_date"] = json_start_date

    json_updated_after: str | Unset = UNSET
    if not isinstance(updated_after, Unset):
        json_updated_after = NULL if updated_after is None else write_iso(updated_after)
    params["updated_after"] = json_updated_after

    json_updated_before: str | Unset = UNSET
    if not isinstance(updated_before, Unset):
        json_updated_before = NULL if updated_before is None else write_iso(updated_before)
    params["updated_before"] = json_updated_before

    json_user_id: int | str | Unset
    if isinstance(user_id, Unset):
        json_user_id = UNSET
    else:
        json_user_id = user_id
    params["user_id"] = json_user_id

    json_user_ids: list[int | str] | Unset = UNSET
    if not isinstance(user_ids, Unset):
        json_user_ids = NULL
        if user_ids is not None:
            json_user_ids = []
            for user_ids_item_data in write_each(user_ids):
                user_ids_item: int | str
                user_ids_item = user_ids_item_data
                json_user_ids.append(user_ids_item)

    params["user_ids"] = json_user_ids

    json_workspace_id: int | str | Unset
    if isinstance(workspace_id, Unset):
        json_workspace_id = UNSET
    else:
        json_workspace_id = workspace_id
    params["workspace_id"] = json_workspace_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/time_off_entries",
        "params": params,
    }

    return _kwargs
