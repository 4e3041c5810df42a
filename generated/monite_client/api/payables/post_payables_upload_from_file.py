from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.payable_response_schema import PayableResponseSchema
from ...models.payable_upload_file import PayableUploadFile


def _get_kwargs(
    *,
    body: PayableUploadFile,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "files", "multipart/form-data", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> PayableResponseSchema | None:
    if response.status_code == 201:
        response_201: PayableResponseSchema = read_body("_m.PayableResponseSchema", __models, response.json())
        return response_201

    return None
