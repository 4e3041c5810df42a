from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.ocr_document_type_enum import OCRDocumentTypeEnum
from ...models.ocr_file_upload import OCRFileUpload
from ...models.ocr_task_response_schema import OcrTaskResponseSchema
from ...types import NULL, UNSET, Unset, write_word


def _get_kwargs(
    *,
    body: OCRFileUpload,
    document_type: OCRDocumentTypeEnum | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    json_document_type: str | Unset = UNSET
    if not isinstance(document_type, Unset):
        json_document_type = NULL if document_type is None else write_word(document_type)

    params["document_type"] = json_document_type

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/ocr_tasks/upload_from_file",
        "params": params,
    }

    _kwargs["files"] = body.to_multipart()

    headers["Content-Type"] = "multipart/form-data; boundary=+++"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> OcrTaskResponseSchema | None:
    if response.status_code == 202:
        response_202: OcrTaskResponseSchema = read_body("_m.OcrTaskResponseSchema", __models, response.json())
        return response_202

    return None
