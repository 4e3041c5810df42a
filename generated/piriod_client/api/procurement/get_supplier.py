from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.supplier import Supplier


def _get_kwargs(
    id: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "id": id,
        },
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> Supplier | None:
    if response.status_code == 200:
        response_200: Supplier = read_body("_m.Supplier", __models, response.json())
        return response_200

    return None
