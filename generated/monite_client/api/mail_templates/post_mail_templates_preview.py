from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.preview_template_request import PreviewTemplateRequest
from ...models.preview_template_response import PreviewTemplateResponse


def _get_kwargs(
    *,
    body: PreviewTemplateRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> PreviewTemplateResponse | None:
    if response.status_code == 200:
        response_200: PreviewTemplateResponse = read_body("_m.PreviewTemplateResponse", __models, response.json())
        return response_200

    return None
