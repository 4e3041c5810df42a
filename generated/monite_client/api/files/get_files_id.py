from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.file_response import FileResponse


def _get_kwargs(
    file_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "file_id": file_id,
        },
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> FileResponse | None:
    if response.status_code == 200:
        response_200: FileResponse = read_body("_m.FileResponse", __models, response.json())
        return response_200

    return None
