from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.receivable_preview_request import ReceivablePreviewRequest
from ...models.receivable_preview_response import ReceivablePreviewResponse
from ...types import NULL, write_object


def _get_kwargs(
    receivable_id: str | UUID,
    *,
    body: ReceivablePreviewRequest,
) -> dict[str, Any]:
    _headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/receivables/{receivable_id}/preview".format(
            receivable_id=_quote(str(receivable_id), safe=""),
        ),
    }

    _kwargs["json"] = NULL if body is None else write_object(body)

    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> ReceivablePreviewResponse | None:
    if response.status_code == 201:
        response_201: ReceivablePreviewResponse = read_body("_m.ReceivablePreviewResponse", __models, response.json())
        return response_201

    return None
