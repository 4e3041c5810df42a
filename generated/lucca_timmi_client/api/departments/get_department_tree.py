from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.department_tree_envelope import DepartmentTreeEnvelope


def _get_kwargs() -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> DepartmentTreeEnvelope | None:
    if response.status_code == 200:
        response_200: DepartmentTreeEnvelope = read_body("_m.DepartmentTreeEnvelope", __models, response.json())
        return response_200

    return None
