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
        CreateInvoiceBody,
        NextInvoiceNumber,
        UpdateInvoiceBody,
    )


def _cancel_invoice_kwargs(
    id: int | str,
    *,
    include: list[int | str] | str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
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


def _create_invoice_kwargs(
    *,
    body: CreateInvoiceBody,
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


def _delete_invoice_kwargs(
    id: int | str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "id": id,
        },
    }
    return _kwargs


def _get_invoice_kwargs(
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


def _get_invoices_kwargs(
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


def _get_next_invoice_number_kwargs() -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
    }
    return _kwargs


def _get_next_invoice_number_response(response: httpx.Response) -> NextInvoiceNumber | None:
    if response.status_code == 200:
        response_200: NextInvoiceNumber = read_body("_m.NextInvoiceNumber", __models, response.json())
        return response_200

    return None


def _update_invoice_kwargs(
    id: int | str,
    *,
    body: UpdateInvoiceBody,
    include: list[int | str] | str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "path": {
            "id": id,
        },
        "params": _stated_values(
            {
                "include": include,
            }
        ),
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs
