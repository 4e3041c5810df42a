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

    params: dict[str, Any] = {}

    params["approved"] = approved

    json_created_after: str | Unset = UNSET
    if not isinstance(created_after, Unset):
        json_created_after = NULL if created_after is None else write_iso(created_after)
    params["created_after"] = json_created_after

    json_created_before: str | Unset = UNSET
    if not isinstance(created_before, Unset):
        json_created_before = NULL if created_before is None else write_iso(created_before)
    params["created_before"] = json_created_before

    json_created_by: int | str | Unset
    if isinstance(created_by, Unset):
        json_created_by = UNSET
    else:
        json_created_by = created_by
    params["created_by"] = json_created_by

    params["date_expensed_between"] = date_expensed_between

    params["external_reference_external_message"] = external_reference_external_message

    params["external_reference_external_status"] = external_reference_external_status

    params["external_reference_service_model"] = external_reference_service_model

    params["external_reference_service_model_ref"] = external_reference_service_model_ref

    params["external_reference_service_model_refs"] = external_reference_service_model_refs

    params["external_reference_service_name"] = external_reference_service_name

    params["external_reference_status"] = external_reference_status

    params["has_external_references"] = has_external_references

    params["without_external_reference_service_name"] = without_external_reference_service_name

    params["from_archived_workspaces"] = from_archived_workspaces

    json_in_active_invoice_id: int | str | Unset
    if isinstance(in_active_invoice_id, Unset):
        json_in_active_invoice_id = UNSET
    else:
        json_in_active_invoice_id = in_active_invoice_id
    params["in_active_invoice_id"] = json_in_active_invoice_id

    params["include"] = include

    params["invoiced"] = invoiced

    params["mine"] = mine

    params["on_my_account"] = on_my_account

    params["only"] = only

    params["optional_fields"] = optional_fields

    params["order"] = order

    params["page"] = page

    params["per_page"] = per_page

    params["reimbursable"] = reimbursable

    params["submitted"] = submitted

    params["uninvoiced"] = uninvoiced

    params["unsubmitted"] = unsubmitted

    json_updated_after: str | Unset = UNSET
    if not isinstance(updated_after, Unset):
        json_updated_after = NULL if updated_after is None else write_iso(updated_after)
    params["updated_after"] = json_updated_after

    json_updated_before: str | Unset = UNSET
    if not isinstance(updated_before, Unset):
        json_updated_before = NULL if updated_before is None else write_iso(updated_before)
    params["updated_before"] = json_updated_before

    params["with_expense_approvals"] = with_expense_approvals

    json_with_expense_report_id: int | str | Unset
    if isinstance(with_expense_report_id, Unset):
        json_with_expense_report_id = UNSET
    else:
        json_with_expense_report_id = with_expense_report_id
    params["with_expense_report_id"] = json_with_expense_report_id

    params["with_recent_expense_report_ids"] = with_recent_expense_report_ids

    json_workspace_id: int | str | Unset
    if isinstance(workspace_id, Unset):
        json_workspace_id = UNSET
    else:
        json_workspace_id = workspace_id
    params["workspace_id"] = json_workspace_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/expenses",
        "params": params,
    }

    return _kwargs
