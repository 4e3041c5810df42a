from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.text_template_response import TextTemplateResponse


def _get_kwargs(
    text_template_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "text_template_id": text_template_id,
        },
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> TextTemplateResponse | None:
    if response.status_code == 200:
        response_200: TextTemplateResponse = read_body("_m.TextTemplateResponse", __models, response.json())
        return response_200

    return None
