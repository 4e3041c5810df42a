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
    _headers: dict[str, Any] = {}

    _params: dict[str, Any] = {}

    _json_document_type: str | Unset = UNSET
    if not isinstance(document_type, Unset):
        _json_document_type = NULL if document_type is None else write_word(document_type)

    _params["document_type"] = _json_document_type

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/ocr_tasks/upload_from_file",
        "params": _params,
    }

    _kwargs["files"] = body.to_multipart()

    _headers["Content-Type"] = "multipart/form-data; boundary=+++"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> OcrTaskResponseSchema | None:
    if response.status_code == 202:
        response_202: OcrTaskResponseSchema = read_body("_m.OcrTaskResponseSchema", __models, response.json())
        return response_202

    return None
