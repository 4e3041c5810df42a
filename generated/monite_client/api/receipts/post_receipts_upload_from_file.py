from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.receipt_response_schema import ReceiptResponseSchema
from ...models.receipt_upload_file import ReceiptUploadFile


def _get_kwargs(
    *,
    body: ReceiptUploadFile,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "files", "multipart/form-data", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> ReceiptResponseSchema | None:
    if response.status_code == 201:
        response_201: ReceiptResponseSchema = read_body("_m.ReceiptResponseSchema", __models, response.json())
        return response_201

    return None
