from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.payable_response_schema import PayableResponseSchema
from ...models.payable_upload_with_data_schema import PayableUploadWithDataSchema


def _get_kwargs(
    *,
    body: PayableUploadWithDataSchema,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> PayableResponseSchema | None:
    if response.status_code == 200:
        response_200: PayableResponseSchema = read_body("_m.PayableResponseSchema", __models, response.json())
        return response_200

    return None
