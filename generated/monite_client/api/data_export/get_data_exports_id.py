from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
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
        "url": "/data_exports/{document_export_id}".format(
            document_export_id=_quote(str(document_export_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> DocumentExportResponseSchema | None:
    if response.status_code == 200:
        response_200: DocumentExportResponseSchema = read_body(
            "_m.DocumentExportResponseSchema", __models, response.json()
        )
        return response_200

    return None
