from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._runtime.model.sending import add_body as _add_body
from ..._runtime.model.sending import stated_values as _stated_values
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        CreateOrUpdateExternalReferenceBody,
        SubjectType,
    )


def _create_or_update_external_reference_kwargs(
    *,
    body: CreateOrUpdateExternalReferenceBody,
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


def _delete_external_reference_kwargs(
    id: int | str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "id": id,
        },
    }
    return _kwargs


def _get_external_references_kwargs(
    *,
    subject_type: SubjectType,
    subject_id: int | str | Unset = UNSET,
    service_name: str | Unset = UNSET,
    service_model: str | Unset = UNSET,
    service_model_ref: str | Unset = UNSET,
    status: str | Unset = UNSET,
    external_status: str | Unset = UNSET,
    external_message: str | Unset = UNSET,
    last_synced_after: datetime.datetime | Unset = UNSET,
    last_synced_before: datetime.datetime | Unset = UNSET,
    include: list[int | str] | str | Unset = UNSET,
    order: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    only: list[int] | Unset = UNSET,
    created_after: datetime.datetime | Unset = UNSET,
    created_before: datetime.datetime | Unset = UNSET,
    updated_after: datetime.datetime | Unset = UNSET,
    updated_before: datetime.datetime | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "subject_type": subject_type,
                "subject_id": subject_id,
                "service_name": service_name,
                "service_model": service_model,
                "service_model_ref": service_model_ref,
                "status": status,
                "external_status": external_status,
                "external_message": external_message,
                "last_synced_after": last_synced_after,
                "last_synced_before": last_synced_before,
                "include": include,
                "order": order,
                "page": page,
                "per_page": per_page,
                "only": only,
                "created_after": created_after,
                "created_before": created_before,
                "updated_after": updated_after,
                "updated_before": updated_before,
            }
        ),
    }
    return _kwargs
