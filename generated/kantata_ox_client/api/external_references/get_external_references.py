from __future__ import annotations

import datetime
from typing import Any

from ...models.subject_type import SubjectType
from ...types import NULL, UNSET, Unset, write_iso


def _get_kwargs(
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
    include: str | Unset = UNSET,
    order: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    only: str | Unset = UNSET,
    created_after: datetime.datetime | Unset = UNSET,
    created_before: datetime.datetime | Unset = UNSET,
    updated_after: datetime.datetime | Unset = UNSET,
    updated_before: datetime.datetime | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_subject_type: str = subject_type
    params["subject_type"] = json_subject_type

    json_subject_id: int | str | Unset
    if isinstance(subject_id, Unset):
        json_subject_id = UNSET
    else:
        json_subject_id = subject_id
    params["subject_id"] = json_subject_id

    params["service_name"] = service_name

    params["service_model"] = service_model

    params["service_model_ref"] = service_model_ref

    params["status"] = status

    params["external_status"] = external_status

    params["external_message"] = external_message

    json_last_synced_after: str | Unset = UNSET
    if not isinstance(last_synced_after, Unset):
        json_last_synced_after = NULL if last_synced_after is None else write_iso(last_synced_after)
    params["last_synced_after"] = json_last_synced_after

    json_last_synced_before: str | Unset = UNSET
    if not isinstance(last_synced_before, Unset):
        json_last_synced_before = NULL if last_synced_before is None else write_iso(last_synced_before)
    params["last_synced_before"] = json_last_synced_before

    params["include"] = include

    params["order"] = order

    params["page"] = page

    params["per_page"] = per_page

    params["only"] = only

    json_created_after: str | Unset = UNSET
    if not isinstance(created_after, Unset):
        json_created_after = NULL if created_after is None else write_iso(created_after)
    params["created_after"] = json_created_after

    json_created_before: str | Unset = UNSET
    if not isinstance(created_before, Unset):
        json_created_before = NULL if created_before is None else write_iso(created_before)
    params["created_before"] = json_created_before

    json_updated_after: str | Unset = UNSET
    if not isinstance(updated_after, Unset):
        json_updated_after = NULL if updated_after is None else write_iso(updated_after)
    params["updated_after"] = json_updated_after

    json_updated_before: str | Unset = UNSET
    if not isinstance(updated_before, Unset):
        json_updated_before = NULL if updated_before is None else write_iso(updated_before)
    params["updated_before"] = json_updated_before

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/external_references",
        "params": params,
    }

    return _kwargs
