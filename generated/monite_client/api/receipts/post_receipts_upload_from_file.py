from __future__ import annotations

from typing import Any

import httpx

from ... import models as __models
from ...models.receipt_response_schema import ReceiptResponseSchema
from ...models.receipt_upload_file import ReceiptUploadFile
from ...types import (
    NULL,
)


def _get_kwargs(
    *,
    body: ReceiptUploadFile,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/receipts/upload_from_file",
    }

    _kwargs["files"] = body.to_multipart()

    headers["Content-Type"] = "multipart/form-data; boundary=+++"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> ReceiptResponseSchema | None:
    if response.status_code == 201:
        _response_201 = response.json()
        response_201 = NULL if _response_201 is None else __models.ReceiptResponseSchema.from_dict(_response_201)

        return response_201

    return None
