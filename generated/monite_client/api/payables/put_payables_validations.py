from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.payable_validations_resource import PayableValidationsResource
from ...models.payable_validations_update_request import PayableValidationsUpdateRequest


def _get_kwargs(
    *,
    body: PayableValidationsUpdateRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> PayableValidationsResource | None:
    if response.status_code == 200:
        response_200: PayableValidationsResource = read_body("_m.PayableValidationsResource", __models, response.json())
        return response_200

    return None
