from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._runtime.model.sending import add_body as _add_body
from ..._runtime.model.sending import stated_values as _stated_values
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        CreateTimeEntryBody,
        TimeEntryOptionalField,
        UpdateTimeEntryBody,
    )


def _create_time_entry_kwargs(
    *,
    body: CreateTimeEntryBody,
    include: list[int | str] | str | Unset = UNSET,
    optional_fields: list[TimeEntryOptionalField] | Unset = UNSET,
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


def _delete_time_entries_kwargs(
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


def _delete_time_entry_kwargs(
    id: int | str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "id": id,
        },
    }
    return _kwargs


def _get_time_entries_kwargs(
    *,
    include: list[int | str] | str | Unset = UNSET,
    optional_fields: list[TimeEntryOptionalField] | Unset = UNSET,
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
    with_recent_timesheet_ids: list[int] | Unset = UNSET,
    with_timesheet_id: int | str | Unset = UNSET,
    with_user_ids: list[int] | Unset = UNSET,
    workspace_id: int | str | Unset = UNSET,
    workspace_ids: list[int] | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    only: list[int] | Unset = UNSET,
    created_after: datetime.datetime | Unset = UNSET,
    created_before: datetime.datetime | Unset = UNSET,
    updated_after: datetime.datetime | Unset = UNSET,
    updated_before: datetime.datetime | Unset = UNSET,
    external_reference_external_message: str | Unset = UNSET,
    external_reference_external_status: str | Unset = UNSET,
    external_reference_service_model: str | Unset = UNSET,
    external_reference_service_model_ref: str | Unset = UNSET,
    external_reference_service_model_refs: list[int] | Unset = UNSET,
    external_reference_service_name: str | Unset = UNSET,
    external_reference_status: str | Unset = UNSET,
    has_external_references: bool | Unset = UNSET,
    without_external_reference_service_name: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "include": include,
                "optional_fields": optional_fields,
                "order": order,
                "approved": approved,
                "billable": billable,
                "created_by": created_by,
                "date_performed_between": date_performed_between,
                "from_archived_workspaces": from_archived_workspaces,
                "in_active_invoice_id": in_active_invoice_id,
                "in_active_submission": in_active_submission,
                "invoiced": invoiced,
                "uninvoiced": uninvoiced,
                "on_my_account": on_my_account,
                "with_recent_timesheet_ids": with_recent_timesheet_ids,
                "with_timesheet_id": with_timesheet_id,
                "with_user_ids": with_user_ids,
                "workspace_id": workspace_id,
                "workspace_ids": workspace_ids,
                "page": page,
                "per_page": per_page,
                "only": only,
                "created_after": created_after,
                "created_before": created_before,
                "updated_after": updated_after,
                "updated_before": updated_before,
                "external_reference_external_message": external_reference_external_message,
                "external_reference_external_status": external_reference_external_status,
                "external_reference_service_model": external_reference_service_model,
                "external_reference_service_model_ref": external_reference_service_model_ref,
                "external_reference_service_model_refs": external_reference_service_model_refs,
                "external_reference_service_name": external_reference_service_name,
                "external_reference_status": external_reference_status,
                "has_external_references": has_external_references,
                "without_external_reference_service_name": without_external_reference_service_name,
            }
        ),
    }
    return _kwargs


def _get_time_entry_kwargs(
    id: int | str,
    *,
    include: list[int | str] | str | Unset = UNSET,
    optional_fields: list[TimeEntryOptionalField] | Unset = UNSET,
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


def _update_time_entry_kwargs(
    id: int | str,
    *,
    body: UpdateTimeEntryBody,
    include: list[int | str] | str | Unset = UNSET,
    optional_fields: list[TimeEntryOptionalField] | Unset = UNSET,
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
