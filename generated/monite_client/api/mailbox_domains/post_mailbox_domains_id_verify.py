from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.verify_response import VerifyResponse


def _get_kwargs(
    domain_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "domain_id": domain_id,
        },
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> VerifyResponse | None:
    if response.status_code == 200:
        response_200: VerifyResponse = read_body("_m.VerifyResponse", __models, response.json())
        return response_200

    return None
