from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.process_resource import ProcessResource


def _get_kwargs(
    approval_policy_id: str | UUID,
    process_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "approval_policy_id": approval_policy_id,
            "process_id": process_id,
        },
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> ProcessResource | None:
    if response.status_code == 200:
        response_200: ProcessResource = read_body("_m.ProcessResource", __models, response.json())
        return response_200

    return None
