from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.create_text_template_payload import CreateTextTemplatePayload
from ...models.text_template_response import TextTemplateResponse


def _get_kwargs(
    *,
    body: CreateTextTemplatePayload,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> TextTemplateResponse | None:
    if response.status_code == 201:
        response_201: TextTemplateResponse = read_body("_m.TextTemplateResponse", __models, response.json())
        return response_201

    return None
