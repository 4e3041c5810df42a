from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.extra_data_resource import ExtraDataResource


def _get_kwargs(
    extra_data_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "extra_data_id": extra_data_id,
        },
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> ExtraDataResource | None:
    if response.status_code == 200:
        response_200: ExtraDataResource = read_body("_m.ExtraDataResource", __models, response.json())
        return response_200

    return None
