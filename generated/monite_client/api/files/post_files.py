from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.file_response import FileResponse
from ...models.upload_file import UploadFile


def _get_kwargs(
    *,
    body: UploadFile,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "files", "multipart/form-data", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> FileResponse | None:
    if response.status_code == 201:
        response_201: FileResponse = read_body("_m.FileResponse", __models, response.json())
        return response_201

    return None
