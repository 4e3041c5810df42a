from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.ocr_task_response_schema import OcrTaskResponseSchema


def _get_kwargs(
    task_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "task_id": task_id,
        },
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> OcrTaskResponseSchema | None:
    if response.status_code == 200:
        response_200: OcrTaskResponseSchema = read_body("_m.OcrTaskResponseSchema", __models, response.json())
        return response_200

    return None
