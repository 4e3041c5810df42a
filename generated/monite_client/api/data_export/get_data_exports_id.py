from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.document_export_response_schema import DocumentExportResponseSchema


def _get_kwargs(
    document_export_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "document_export_id": document_export_id,
        },
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> DocumentExportResponseSchema | None:
    if response.status_code == 200:
        response_200: DocumentExportResponseSchema = read_body(
            "_m.DocumentExportResponseSchema", __models, response.json()
        )
        return response_200

    return None
