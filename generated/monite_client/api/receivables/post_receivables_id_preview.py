from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.receivable_preview_request import ReceivablePreviewRequest
from ...models.receivable_preview_response import ReceivablePreviewResponse


def _get_kwargs(
    receivable_id: str | UUID,
    *,
    body: ReceivablePreviewRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "receivable_id": receivable_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> ReceivablePreviewResponse | None:
    if response.status_code == 201:
        response_201: ReceivablePreviewResponse = read_body("_m.ReceivablePreviewResponse", __models, response.json())
        return response_201

    return None
