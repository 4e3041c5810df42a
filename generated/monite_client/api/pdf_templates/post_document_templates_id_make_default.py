from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.template_receivable_response import TemplateReceivableResponse


def _get_kwargs(
    document_template_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "document_template_id": document_template_id,
        },
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> TemplateReceivableResponse | None:
    if response.status_code == 200:
        response_200: TemplateReceivableResponse = read_body("_m.TemplateReceivableResponse", __models, response.json())
        return response_200

    return None
