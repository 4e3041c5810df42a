from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import stated_values as _stated_values
from ... import models as __models
from ...models.axis_section_collection import AxisSectionCollection
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    paging: str | Unset = UNSET,
    axis_id: list[int] | Unset = UNSET,
    owner_id: list[int] | Unset = UNSET,
    active: bool | Unset = UNSET,
    order_by: str | Unset = UNSET,
    fields: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "paging": paging,
                "axisId": axis_id,
                "ownerId": owner_id,
                "active": active,
                "orderBy": order_by,
                "fields": fields,
            }
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> AxisSectionCollection | None:
    if response.status_code == 200:
        response_200: AxisSectionCollection = read_body("_m.AxisSectionCollection", __models, response.json())
        return response_200

    return None
