from __future__ import annotations

from typing import Any

import httpx

from ... import models as __models
from ...models.department_tree_envelope import DepartmentTreeEnvelope
from ...types import (
    NULL,
)


def _get_kwargs() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v3/departments/tree",
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> DepartmentTreeEnvelope | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200 = NULL if _response_200 is None else __models.DepartmentTreeEnvelope.from_dict(_response_200)

        return response_200

    return None
