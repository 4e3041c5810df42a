from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.model.sending import add_body as _add_body
from ..._runtime.model.sending import stated_values as _stated_values
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        CreateVendorBody,
        UpdateVendorBody,
    )


def _create_vendor_kwargs(
    *,
    body: CreateVendorBody,
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


def _delete_vendor_kwargs(
    id: int | str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "id": id,
        },
    }
    return _kwargs


def _get_vendors_kwargs(
    *,
    archived: bool | Unset = UNSET,
    external_reference_external_message: str | Unset = UNSET,
    external_reference_external_status: str | Unset = UNSET,
    external_reference_service_model: str | Unset = UNSET,
    external_reference_service_model_ref: str | Unset = UNSET,
    external_reference_service_model_refs: list[int] | Unset = UNSET,
    external_reference_service_name: str | Unset = UNSET,
    external_reference_status: str | Unset = UNSET,
    has_external_references: bool | Unset = UNSET,
    without_external_reference_service_name: str | Unset = UNSET,
    include: list[int | str] | str | Unset = UNSET,
    only: list[int] | Unset = UNSET,
    order: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "archived": archived,
                "external_reference_external_message": external_reference_external_message,
                "external_reference_external_status": external_reference_external_status,
                "external_reference_service_model": external_reference_service_model,
                "external_reference_service_model_ref": external_reference_service_model_ref,
                "external_reference_service_model_refs": external_reference_service_model_refs,
                "external_reference_service_name": external_reference_service_name,
                "external_reference_status": external_reference_status,
                "has_external_references": has_external_references,
                "without_external_reference_service_name": without_external_reference_service_name,
                "include": include,
                "only": only,
                "order": order,
                "page": page,
                "per_page": per_page,
            }
        ),
    }
    return _kwargs


def _update_vendor_kwargs(
    id: int | str,
    *,
    body: UpdateVendorBody,
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
