from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.add_custom_template_schema import AddCustomTemplateSchema
from ...models.custom_template_data_schema import CustomTemplateDataSchema


def _get_kwargs(
    *,
    body: AddCustomTemplateSchema,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> CustomTemplateDataSchema | None:
    if response.status_code == 200:
        response_200: CustomTemplateDataSchema = read_body("_m.CustomTemplateDataSchema", __models, response.json())
        return response_200

    return None
