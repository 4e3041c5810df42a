from __future__ import annotations

import datetime
from typing import Any

from ...types import NULL, UNSET, Unset, write_iso


def _get_kwargs(
    *,
    include: str | Unset = UNSET,
    optional_fields: str | Unset = UNSET,
    order: str | Unset = UNSET,
    approved: bool | Unset = UNSET,
    billable: bool | Unset = UNSET,
    created_by: int | str | Unset = UNSET,
    date_performed_between: str | Unset = UNSET,
    from_archived_workspaces: bool | Unset = UNSET,
    in_active_invoice_id: int | str | Unset = UNSET,
    in_active_submission: bool | Unset = UNSET,
    invoiced: bool | Unset = UNSET,
    uninvoiced: bool | Unset = UNSET,
    on_my_account: bool | Unset = UNSET,
    with_recent_timesheet_ids: str | Unset = UNSET,
    with_timesheet_id: int | str | Unset = UNSET,
    with_user_ids: str | Unset = UNSET,
    workspace_id: int | str | Unset = UNSET,
    workspace_ids: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    only: str | Unset = UNSET,
    created_after: datetime.datetime | Unset = UNSET,
    created_before: datetime.datetime | Unset = UNSET,
    updated_after: datetime.datetime | Unset = UNSET,
    updated_before: datetime.datetime | Unset = UNSET,
    external_reference_external_message: str | Unset = UNSET,
    external_reference_external_status: str | Unset = UNSET,
    external_reference_service_model: str | Unset = UNSET,
    external_reference_service_model_ref: str | Unset = UNSET,
    external_reference_service_model_refs: str | Unset = UNSET,
    external_reference_service_name: str | Unset = UNSET,
    external_reference_status: str | Unset = UNSET,
    has_external_references: bool | Unset = UNSET,
    without_external_reference_service_name: str | Unset = UNSET,
) -> dict[str, Any]:

    _params: dict[str, Any] = {}

    _params["include"] = include

    _params["optional_fields"] = optional_fields

    _params["order"] = order

    _params["approved"] = approved

    _params["billable"] = billable

    _json_created_by: int | str | Unset
    if isinstance(created_by, Unset):
        _json_created_by = UNSET
    else:
        _json_created_by = created_by
    _params["created_by"] = _json_created_by

    _params["date_performed_between"] = date_performed_between

    _params["from_archived_workspaces"] = from_archived_workspaces

    _json_in_active_invoice_id: int | str | Unset
    if isinstance(in_active_invoice_id, Unset):
        _json_in_active_invoice_id = UNSET
    else:
        _json_in_active_invoice_id = in_active_invoice_id
    _params["in_active_invoice_id"] = _json_in_active_invoice_id

    _params["in_active_submission"] = in_active_submission

    _params["invoiced"] = invoiced

    _params["uninvoiced"] = uninvoiced

    _params["on_my_account"] = on_my_account

    _params["with_recent_timesheet_ids"] = with_recent_timesheet_ids

    _json_with_timesheet_id: int | str | Unset
    if isinstance(with_timesheet_id, Unset):
        _json_with_timesheet_id = UNSET
    else:
        _json_with_timesheet_id = with_timesheet_id
    _params["with_timesheet_id"] = _json_with_timesheet_id

    _params["with_user_ids"] = with_user_ids

    _json_workspace_id: int | str | Unset
    if isinstance(workspace_id, Unset):
        _json_workspace_id = UNSET
    else:
        _json_workspace_id = workspace_id
    _params["workspace_id"] = _json_workspace_id

    _params["workspace_ids"] = workspace_ids

    _params["page"] = page

    _params["per_page"] = per_page

    _params["only"] = only

    _json_created_after: str | Unset = UNSET
    if not isinstance(created_after, Unset):
        _json_created_after = NULL if created_after is None else write_iso(created_after)
    _params["created_after"] = _json_created_after

    _json_created_before: str | Unset = UNSET
    if not isinstance(created_before, Unset):
        _json_created_before = NULL if created_before is None else write_iso(created_before)
    _params["created_before"] = _json_created_before

    _json_updated_after: str | Unset = UNSET
    if not isinstance(updated_after, Unset):
        _json_updated_after = NULL if updated_after is None else write_iso(updated_after)
    _params["updated_after"] = _json_updated_after

    _json_updated_before: str | Unset = UNSET
    if not isinstance(updated_before, Unset):
        _json_updated_before = NULL if updated_before is None else write_iso(updated_before)
    _params["updated_before"] = _json_updated_before

    _params["external_reference_external_message"] = external_reference_external_message

    _params["external_reference_external_status"] = external_reference_external_status

    _params["external_reference_service_model"] = external_reference_service_model

    _params["external_reference_service_model_ref"] = external_reference_service_model_ref

    _params["external_reference_service_model_refs"] = external_reference_service_model_refs

    _params["external_reference_service_name"] = external_reference_service_name

    _params["external_reference_status"] = external_reference_status

    _params["has_external_references"] = has_external_references

    _params["without_external_reference_service_name"] = without_external_reference_service_name

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/time_entries",
        "params": _params,
    }

    return _kwargs
