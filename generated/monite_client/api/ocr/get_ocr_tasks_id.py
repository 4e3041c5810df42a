from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
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
        "url": "/ocr_tasks/{task_id}".format(
            task_id=_quote(str(task_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> OcrTaskResponseSchema | None:
    if response.status_code == 200:
        response_200: OcrTaskResponseSchema = read_body("_m.OcrTaskResponseSchema", __models, response.json())
        return response_200

    return None
