from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

import httpx

from ..._runtime.model.bodies import read_body
from ..._runtime.model.sending import add_body as _add_body
from ..._runtime.model.sending import stated_values as _stated_values
from .. import models as __models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        CreateExpenseBody,
        DeleteExpensesResponse200,
        ExpenseOptionalField,
        UpdateExpenseBody,
    )


def _create_expense_kwargs(
    *,
    body: CreateExpenseBody,
    include: list[int | str] | str | Unset = UNSET,
    optional_fields: list[ExpenseOptionalField] | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "params": _stated_values(
            {
                "include": include,
                "optional_fields": optional_fields,
            }
        ),
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _delete_expense_kwargs(
    id: int | str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "id": id,
        },
    }
    return _kwargs


def _delete_expenses_kwargs(
    *,
    ids: list[int],
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "params": _stated_values(
            {
                "ids": ids,
            }
        ),
    }
    return _kwargs


def _delete_expenses_response(response: httpx.Response) -> DeleteExpensesResponse200 | None:
    if response.status_code == 200:
        response_200: DeleteExpensesResponse200 = read_body("_m.DeleteExpensesResponse200", __models, response.json())
        return response_200

    return None


def _get_expense_kwargs(
    id: int | str,
    *,
    include: list[int | str] | str | Unset = UNSET,
    optional_fields: list[ExpenseOptionalField] | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "id": id,
        },
        "params": _stated_values(
            {
                "include": include,
                "optional_fields": optional_fields,
            }
        ),
    }
    return _kwargs


def _get_expenses_kwargs(
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
    external_reference_service_model_refs: list[int] | Unset = UNSET,
    external_reference_service_name: str | Unset = UNSET,
    external_reference_status: str | Unset = UNSET,
    has_external_references: bool | Unset = UNSET,
    without_external_reference_service_name: str | Unset = UNSET,
    from_archived_workspaces: bool | Unset = UNSET,
    in_active_invoice_id: int | str | Unset = UNSET,
    include: list[int | str] | str | Unset = UNSET,
    invoiced: bool | Unset = UNSET,
    mine: bool | Unset = UNSET,
    on_my_account: bool | Unset = UNSET,
    only: list[int] | Unset = UNSET,
    optional_fields: list[ExpenseOptionalField] | Unset = UNSET,
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
    with_recent_expense_report_ids: list[int] | Unset = UNSET,
    workspace_id: int | str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "approved": approved,
                "created_after": created_after,
                "created_before": created_before,
                "created_by": created_by,
                "date_expensed_between": date_expensed_between,
                "external_reference_external_message": external_reference_external_message,
                "external_reference_external_status": external_reference_external_status,
                "external_reference_service_model": external_reference_service_model,
                "external_reference_service_model_ref": external_reference_service_model_ref,
                "external_reference_service_model_refs": external_reference_service_model_refs,
                "external_reference_service_name": external_reference_service_name,
                "external_reference_status": external_reference_status,
                "has_external_references": has_external_references,
                "without_external_reference_service_name": without_external_reference_service_name,
                "from_archived_workspaces": from_archived_workspaces,
                "in_active_invoice_id": in_active_invoice_id,
                "include": include,
                "invoiced": invoiced,
                "mine": mine,
                "on_my_account": on_my_account,
                "only": only,
                "optional_fields": optional_fields,
                "order": order,
                "page": page,
                "per_page": per_page,
                "reimbursable": reimbursable,
                "submitted": submitted,
                "uninvoiced": uninvoiced,
                "unsubmitted": unsubmitted,
                "updated_after": updated_after,
                "updated_before": updated_before,
                "with_expense_approvals": with_expense_approvals,
                "with_expense_report_id": with_expense_report_id,
                "with_recent_expense_report_ids": with_recent_expense_report_ids,
                "workspace_id": workspace_id,
            }
        ),
    }
    return _kwargs


def _update_expense_kwargs(
    id: int | str,
    *,
    body: UpdateExpenseBody,
    include: list[int | str] | str | Unset = UNSET,
    optional_fields: list[ExpenseOptionalField] | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "path": {
            "id": id,
        },
        "params": _stated_values(
            {
                "include": include,
                "optional_fields": optional_fields,
            }
        ),
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs
