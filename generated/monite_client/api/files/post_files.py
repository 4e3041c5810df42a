from __future__ import annotations

from typing import Any

import httpx

from ... import models as __models
from ...models.file_response import FileResponse
from ...models.upload_file import UploadFile
from ...types import (
    NULL,
)


def _get_kwargs(
    *,
    body: UploadFile,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/files",
    }

    _kwargs["files"] = body.to_multipart()

    headers["Content-Type"] = "multipart/form-data; boundary=+++"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> FileResponse | None:
    if response.status_code == 201:
        _response_201 = response.json()
        response_201 = NULL if _response_201 is None else __models.FileResponse.from_dict(_response_201)

        return response_201

    return None
