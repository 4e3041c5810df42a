from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.time_entry_collection import TimeEntryCollection
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    paging: str | Unset = UNSET,
    owner_id: str | Unset = UNSET,
    starts_at: str | Unset = UNSET,
    axis_sections_id: str | Unset = UNSET,
    axis_sections_code: str | Unset = UNSET,
    modified_at: str | Unset = UNSET,
    archived_at: str | Unset = UNSET,
    fields: str | Unset = UNSET,
    order_by: str | Unset = UNSET,
) -> dict[str, Any]:

    _params: dict[str, Any] = {}

    _params["paging"] = paging

    _params["ownerId"] = owner_id

    _params["startsAt"] = starts_at

    _params["axisSections.id"] = axis_sections_id

    _params["axisSections.code"] = axis_sections_code

    _params["modifiedAt"] = modified_at

    _params["archivedAt"] = archived_at

    _params["fields"] = fields

    _params["orderBy"] = order_by

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v3/timeentries",
        "params": _params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> TimeEntryCollection | None:
    if response.status_code == 200:
        response_200: TimeEntryCollection = read_body("_m.TimeEntryCollection", __models, response.json())
        return response_200

    return None
