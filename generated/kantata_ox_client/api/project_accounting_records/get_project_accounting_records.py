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

    _params: dict[str, Any] = {}

    _json_created_at: str | Unset = UNSET
    if not isinstance(created_at, Unset):
        _json_created_at = NULL if created_at is None else write_iso(created_at)
    _params["created_at"] = _json_created_at

    _json_end_date: str | Unset = UNSET
    if not isinstance(end_date, Unset):
        _json_end_date = NULL if end_date is None else write_iso(end_date)
    _params["end_date"] = _json_end_date

    _params["external_reference_external_message"] = external_reference_external_message

    _params["external_reference_external_status"] = external_reference_external_status

    _params["external_reference_service_model"] = external_reference_service_model

    _params["external_reference_service_model_ref"] = external_reference_service_model_ref

    _params["external_reference_service_model_refs"] = external_reference_service_model_refs

    _params["external_reference_service_name"] = external_reference_service_name

    _params["external_reference_status"] = external_reference_status

    _params["has_external_references"] = has_external_references

    _params["without_external_reference_service_name"] = without_external_reference_service_name

    _json_ids: list[int | str] | Unset = UNSET
    if not isinstance(ids, Unset):
        _json_ids = NULL
        if ids is not None:
            _json_ids = []
            for _ids_item_data in write_each(ids):
                _ids_item: int | str
                _ids_item = _ids_item_data
                _json_ids.append(_ids_item)

    _params["ids"] = _json_ids

    _params["include"] = include

    _params["only"] = only

    _params["page"] = page

    _params["per_page"] = per_page

    _params["show_deleted"] = show_deleted

    _json_start_date: str | Unset = UNSET
    if not isinstance(start_date, Unset):
        _json_start_date = NULL if start_date is None else write_iso(start_date)
    _params["start_date"] = _json_start_date

    _json_status: list[str] | Unset = UNSET
    if not isinstance(status, Unset):
        _json_status = status

    _params["status"] = _json_status

    _params["type"] = type_

    _json_user_id: int | str | Unset
    if isinstance(user_id, Unset):
        _json_user_id = UNSET
    else:
        _json_user_id = user_id
    _params["user_id"] = _json_user_id

    _json_workspace_ids: list[int | str] | Unset = UNSET
    if not isinstance(workspace_ids, Unset):
        _json_workspace_ids = NULL
        if workspace_ids is not None:
            _json_workspace_ids = []
            for _workspace_ids_item_data in write_each(workspace_ids):
                _workspace_ids_item: int | str
                _workspace_ids_item = _workspace_ids_item_data
                _json_workspace_ids.append(_workspace_ids_item)

    _params["workspace_ids"] = _json_workspace_ids

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/project_accounting_records",
        "params": _params,
    }

    return _kwargs
