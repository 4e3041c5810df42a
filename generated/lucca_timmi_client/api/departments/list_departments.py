from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import stated_values as _stated_values
from ... import models as __models
from ...models.department_collection import DepartmentCollection
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    head_id: int | Unset = UNSET,
    parent_id: int | Unset = UNSET,
    paging: str | Unset = UNSET,
    order_by: str | Unset = UNSET,
    fields: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "headId": head_id,
                "parentId": parent_id,
                "paging": paging,
                "orderBy": order_by,
                "fields": fields,
            }
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> DepartmentCollection | None:
    if response.status_code == 200:
        response_200: DepartmentCollection = read_body("_m.DepartmentCollection", __models, response.json())
        return response_200

    return None
