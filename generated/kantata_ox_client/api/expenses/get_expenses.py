from __future__ import annotations

import datetime
from typing import Any

from ...types import NULL, UNSET, Unset, write_iso


def _get_kwargs(
    *,
    approved: bool | Unset = UNSET,
    created_after: datetime.datetime | Unset = UNSET,
    created_before: datetime.datetime | Unset = UNSET,
    created_by: int | str | Unset = UNSET,
    date_expensed_between: str | Unset = UNSET,
    external_reference_external_message: str | Unset = UNSET,
    external_reference_external_status: str | Unset = UNSET,
    external_reference_service_model: str | Unset = UNSET,
    external_reference_service_model_ref: str | Unset = UNSET,
    external_reference_service_model_refs: str | Unset = UNSET,
    external_reference_service_name: str | Unset = UNSET,
    external_reference_status: str | Unset = UNSET,
    has_external_references: bool | Unset = UNSET,
    without_external_reference_service_name: str | Unset = UNSET,
    from_archived_workspaces: bool | Unset = UNSET,
    in_active_invoice_id: int | str | Unset = UNSET,
    include: str | Unset = UNSET,
    invoiced: bool | Unset = UNSET,
    mine: bool | Unset = UNSET,
    on_my_account: bool | Unset = UNSET,
    only: str | Unset = UNSET,
    optional_fields: str | Unset = UNSET,
    order: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    reimbursable: bool | Unset = UNSET,
    submitted: bool | Unset = UNSET,
    uninvoiced: bool | Unset = UNSET,
    unsubmitted: bool | Unset = UNSET,
    updated_after: datetime.datetime | Unset = UNSET,
    updated_before: datetime.datetime | Unset = UNSET,
    with_expense_approvals: bool | Unset = UNSET,
    with_expense_report_id: int | str | Unset = UNSET,
    with_recent_expense_report_ids: str | Unset = UNSET,
    workspace_id: int | str | Unset = UNSET,
) -> dict[str, Any]:

    _params: dict[str, Any] = {}

    _params["approved"] = approved

    _json_created_after: str | Unset = UNSET
    if not isinstance(created_after, Unset):
        _json_created_after = NULL if created_after is None else write_iso(created_after)
    _params["created_after"] = _json_created_after

    _json_created_before: str | Unset = UNSET
    if not isinstance(created_before, Unset):
        _json_created_before = NULL if created_before is None else write_iso(created_before)
    _params["created_before"] = _json_created_before

    _json_created_by: int | str | Unset
    if isinstance(created_by, Unset):
        _json_created_by = UNSET
    else:
        _json_created_by = created_by
    _params["created_by"] = _json_created_by

    _params["date_expensed_between"] = date_expensed_between

    _params["external_reference_external_message"] = external_reference_external_message

    _params["external_reference_external_status"] = external_reference_external_status

    _params["external_reference_service_model"] = external_reference_service_model

    _params["external_reference_service_model_ref"] = external_reference_service_model_ref

    _params["external_reference_service_model_refs"] = external_reference_service_model_refs

    _params["external_reference_service_name"] = external_reference_service_name

    _params["external_reference_status"] = external_reference_status

    _params["has_external_references"] = has_external_references

    _params["without_external_reference_service_name"] = without_external_reference_service_name

    _params["from_archived_workspaces"] = from_archived_workspaces

    _json_in_active_invoice_id: int | str | Unset
    if isinstance(in_active_invoice_id, Unset):
        _json_in_active_invoice_id = UNSET
    else:
        _json_in_active_invoice_id = in_active_invoice_id
    _params["in_active_invoice_id"] = _json_in_active_invoice_id

    _params["include"] = include

    _params["invoiced"] = invoiced

    _params["mine"] = mine

    _params["on_my_account"] = on_my_account

    _params["only"] = only

    _params["optional_fields"] = optional_fields

    _params["order"] = order

    _params["page"] = page

    _params["per_page"] = per_page

    _params["reimbursable"] = reimbursable

    _params["submitted"] = submitted

    _params["uninvoiced"] = uninvoiced

    _params["unsubmitted"] = unsubmitted

    _json_updated_after: str | Unset = UNSET
    if not isinstance(updated_after, Unset):
        _json_updated_after = NULL if updated_after is None else write_iso(updated_after)
    _params["updated_after"] = _json_updated_after

    _json_updated_before: str | Unset = UNSET
    if not isinstance(updated_before, Unset):
        _json_updated_before = NULL if updated_before is None else write_iso(updated_before)
    _params["updated_before"] = _json_updated_before

    _params["with_expense_approvals"] = with_expense_approvals

    _json_with_expense_report_id: int | str | Unset
    if isinstance(with_expense_report_id, Unset):
        _json_with_expense_report_id = UNSET
    else:
        _json_with_expense_report_id = with_expense_report_id
    _params["with_expense_report_id"] = _json_with_expense_report_id

    _params["with_recent_expense_report_ids"] = with_recent_expense_report_ids

    _json_workspace_id: int | str | Unset
    if isinstance(workspace_id, Unset):
        _json_workspace_id = UNSET
    else:
        _json_workspace_id = workspace_id
    _params["workspace_id"] = _json_workspace_id

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/expenses",
        "params": _params,
    }

    return _kwargs
