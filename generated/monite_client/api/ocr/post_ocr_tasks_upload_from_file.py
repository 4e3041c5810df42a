from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ...._runtime.model.sending import stated_values as _stated_values
from ... import models as __models
from ...models.ocr_document_type_enum import OCRDocumentTypeEnum
from ...models.ocr_file_upload import OCRFileUpload
from ...models.ocr_task_response_schema import OcrTaskResponseSchema
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    body: OCRFileUpload,
    document_type: OCRDocumentTypeEnum | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "params": _stated_values(
            {
                "document_type": document_type,
            }
        ),
    }
    _add_body(_kwargs, "files", "multipart/form-data", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> OcrTaskResponseSchema | None:
    if response.status_code == 202:
        response_202: OcrTaskResponseSchema = read_body("_m.OcrTaskResponseSchema", __models, response.json())
        return response_202

    return None
