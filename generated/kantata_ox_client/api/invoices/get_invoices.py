from __future__ import annotations

import datetime
from typing import Any

from ...._runtime.model.sending import stated_values as _stated_values
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    include: list[int | str] | str | Unset = UNSET,
    order: str | Unset = UNSET,
    paid: bool | Unset = UNSET,
    pending: bool | Unset = UNSET,
    without_drafts: bool | Unset = UNSET,
    within_dates: str | Unset = UNSET,
    user_invoice_number: list[int | str] | str | Unset = UNSET,
    workspace_id: list[int] | Unset = UNSET,
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
                "order": order,
                "paid": paid,
                "pending": pending,
                "without_drafts": without_drafts,
                "within_dates": within_dates,
                "user_invoice_number": user_invoice_number,
                "workspace_id": workspace_id,
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
