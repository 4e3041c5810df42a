from __future__ import annotations

import datetime
from typing import Any

from ...types import NULL, UNSET, Unset, write_each, write_iso


def _get_kwargs(
    *,
    created_at: datetime.datetime | Unset = UNSET,
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
    ids: list[int | str] | Unset = UNSET,
    include: str | Unset = UNSET,
    only: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    show_deleted: bool | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    status: list[str] | Unset = UNSET,
    type_: str | Unset = UNSET,
    user_id: int | str | Unset = UNSET,
    workspace_ids: list[int | str] | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_created_at: str | Unset = UNSET
    if not isinstance(created_at, Unset):
        json_created_at = NULL if created_at is None else write_iso(created_at)
    params["created_at"] = json_created_at

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

    json_ids: list[int | str] | Unset = UNSET
    if not isinstance(ids, Unset):
        json_ids = NULL
        if ids is not None:
            json_ids = []
            for ids_item_data in write_each(ids):
                ids_item: int | str
                ids_item = ids_item_data
                json_ids.append(ids_item)

    params["ids"] = json_ids

    params["include"] = include

    params["only"] = only

    params["page"] = page

    params["per_page"] = per_page

    params["show_deleted"] = show_deleted

    json_start_date: str | Unset = UNSET
    if not isinstance(start_date, Unset):
        json_start_date = NULL if start_date is None else write_iso(start_date)
    params["start_date"] = json_start_date

    json_status: list[str] | Unset = UNSET
    if not isinstance(status, Unset):
        json_status = status

    params["status"] = json_status

    params["type"] = type_

    json_user_id: int | str | Unset
    if isinstance(user_id, Unset):
        json_user_id = UNSET
    else:
        json_user_id = user_id
    params["user_id"] = json_user_id

    json_workspace_ids: list[int | str] | Unset = UNSET
    if not isinstance(workspace_ids, Unset):
        json_workspace_ids = NULL
        if workspace_ids is not None:
            json_workspace_ids = []
            for workspace_ids_item_data in write_each(workspace_ids):
                workspace_ids_item: int | str
                workspace_ids_item = workspace_ids_item_data
                json_workspace_ids.append(workspace_ids_item)

    params["workspace_ids"] = json_workspace_ids

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/project_accounting_records",
        "params": params,
    }

    return _kwargs
