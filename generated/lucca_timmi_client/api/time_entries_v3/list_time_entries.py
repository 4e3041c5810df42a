from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import stated_values as _stated_values
from ... import models as __models
from ...models.time_entry_collection import TimeEntryCollection
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    paging: str | Unset = UNSET,
    owner_id: list[int] | Unset = UNSET,
    starts_at: str | Unset = UNSET,
    axis_sections_id: list[int] | Unset = UNSET,
    axis_sections_code: list[str] | Unset = UNSET,
    modified_at: str | Unset = UNSET,
    archived_at: str | Unset = UNSET,
    fields: str | Unset = UNSET,
    order_by: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "paging": paging,
                "ownerId": owner_id,
                "startsAt": starts_at,
                "axisSections.id": axis_sections_id,
                "axisSections.code": axis_sections_code,
                "modifiedAt": modified_at,
                "archivedAt": archived_at,
                "fields": fields,
                "orderBy": order_by,
            }
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> TimeEntryCollection | None:
    if response.status_code == 200:
        response_200: TimeEntryCollection = read_body("_m.TimeEntryCollection", __models, response.json())
        return response_200

    return None
