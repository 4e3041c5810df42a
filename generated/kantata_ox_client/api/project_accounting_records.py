from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._runtime.model.sending import add_body as _add_body
from ..._runtime.model.sending import stated_values as _stated_values
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        CreateProjectAccountingRecordBody,
    )


def _create_project_accounting_record_kwargs(
    *,
    body: CreateProjectAccountingRecordBody,
    include: list[int | str] | str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "params": _stated_values(
            {
                "include": include,
            }
        ),
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _export_project_accounting_record_to_csv_kwargs(
    *,
    include: list[int | str] | str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "include": include,
            }
        ),
    }
    return _kwargs


def _get_project_accounting_record_kwargs(
    id: int | str,
    *,
    include: list[int | str] | str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "id": id,
        },
        "params": _stated_values(
            {
                "include": include,
            }
        ),
    }
    return _kwargs


def _get_project_accounting_records_kwargs(
    *,
    created_at: datetime.datetime | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    external_reference_external_message: str | Unset = UNSET,
    external_reference_external_status: str | Unset = UNSET,
    external_reference_service_model: str | Unset = UNSET,
    external_reference_service_model_ref: str | Unset = UNSET,
    external_reference_service_model_refs: list[int] | Unset = UNSET,
    external_reference_service_name: str | Unset = UNSET,
    external_reference_status: str | Unset = UNSET,
    has_external_references: bool | Unset = UNSET,
    without_external_reference_service_name: str | Unset = UNSET,
    ids: list[int | str] | Unset = UNSET,
    include: list[int | str] | str | Unset = UNSET,
    only: list[int] | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    show_deleted: bool | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    status: list[str] | Unset = UNSET,
    type_: str | Unset = UNSET,
    user_id: int | str | Unset = UNSET,
    workspace_ids: list[int | str] | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "created_at": created_at,
                "end_date": end_date,
                "external_reference_external_message": external_reference_external_message,
                "external_reference_external_status": external_reference_external_status,
                "external_reference_service_model": external_reference_service_model,
                "external_reference_service_model_ref": external_reference_service_model_ref,
                "external_reference_service_model_refs": external_reference_service_model_refs,
                "external_reference_service_name": external_reference_service_name,
                "external_reference_status": external_reference_status,
                "has_external_references": has_external_references,
                "without_external_reference_service_name": without_external_reference_service_name,
                "ids": ids,
                "include": include,
                "only": only,
                "page": page,
                "per_page": per_page,
                "show_deleted": show_deleted,
                "start_date": start_date,
                "status": status,
                "type": type_,
                "user_id": user_id,
                "workspace_ids": workspace_ids,
            }
        ),
    }
    return _kwargs


def _import_project_accounting_records_kwargs(
    *,
    include: list[int | str] | str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "params": _stated_values(
            {
                "include": include,
            }
        ),
    }
    return _kwargs


def _soft_delete_project_accounting_record_kwargs(
    *,
    csv_file: str | Unset = UNSET,
    ids: list[str] | Unset = UNSET,
    include: list[int | str] | str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "params": _stated_values(
            {
                "csv_file": csv_file,
                "ids": ids,
                "include": include,
            }
        ),
    }
    return _kwargs
