from __future__ import annotations

from typing import Any
from urllib.parse import quote

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.department_envelope import DepartmentEnvelope
from ...types import UNSET, Unset


def _get_kwargs(
    department_id: int,
    *,
    fields: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["fields"] = fields

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v3/departments/{department_id}".format(
            department_id=quote(str(department_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> DepartmentEnvelope | None:
    if response.status_code == 200:
        response_200: DepartmentEnvelope = read_body("_m.DepartmentEnvelope", __models, response.json())
        return response_200

    return None
