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

    _params: dict[str, Any] = {}

    _json_subject_type: str = subject_type
    _params["subject_type"] = _json_subject_type

    _json_subject_id: int | str | Unset
    if isinstance(subject_id, Unset):
        _json_subject_id = UNSET
    else:
        _json_subject_id = subject_id
    _params["subject_id"] = _json_subject_id

    _params["service_name"] = service_name

    _params["service_model"] = service_model

    _params["service_model_ref"] = service_model_ref

    _params["status"] = status

    _params["external_status"] = external_status

    _params["external_message"] = external_message

    _json_last_synced_after: str | Unset = UNSET
    if not isinstance(last_synced_after, Unset):
        _json_last_synced_after = NULL if last_synced_after is None else write_iso(last_synced_after)
    _params["last_synced_after"] = _json_last_synced_after

    _json_last_synced_before: str | Unset = UNSET
    if not isinstance(last_synced_before, Unset):
        _json_last_synced_before = NULL if last_synced_before is None else write_iso(last_synced_before)
    _params["last_synced_before"] = _json_last_synced_before

    _params["include"] = include

    _params["order"] = order

    _params["page"] = page

    _params["per_page"] = per_page

    _params["only"] = only

    _json_created_after: str | Unset = UNSET
    if not isinstance(created_after, Unset):
        _json_created_after = NULL if created_after is None else write_iso(created_after)
    _params["created_after"] = _json_created_after

    _json_created_before: str | Unset = UNSET
    if not isinstance(created_before, Unset):
        _json_created_before = NULL if created_before is None else write_iso(created_before)
    _params["created_before"] = _json_created_before

    _json_updated_after: str | Unset = UNSET
    if not isinstance(updated_after, Unset):
        _json_updated_after = NULL if updated_after is None else write_iso(updated_after)
    _params["updated_after"] = _json_updated_after

    _json_updated_before: str | Unset = UNSET
    if not isinstance(updated_before, Unset):
        _json_updated_before = NULL if updated_before is None else write_iso(updated_before)
    _params["updated_before"] = _json_updated_before

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/external_references",
        "params": _params,
    }

    return _kwargs
