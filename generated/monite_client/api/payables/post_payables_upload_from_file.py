from __future__ import annotations

from typing import Any

import httpx

from ... import models as __models
from ...models.payable_response_schema import PayableResponseSchema
from ...models.payable_upload_file import PayableUploadFile
from ...types import (
    NULL,
)


def _get_kwargs(
    *,
    body: PayableUploadFile,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/payables/upload_from_file",
    }

    _kwargs["files"] = body.to_multipart()

    headers["Content-Type"] = "multipart/form-data; boundary=+++"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> PayableResponseSchema | None:
    if response.status_code == 201:
        _response_201 = response.json()
        response_201 = NULL if _response_201 is None else __models.PayableResponseSchema.from_dict(_response_201)

        return response_201

    return None
