from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.custom_template_data_schema import CustomTemplateDataSchema


def _get_kwargs(
    template_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "template_id": template_id,
        },
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> CustomTemplateDataSchema | None:
    if response.status_code == 200:
        response_200: CustomTemplateDataSchema = read_body("_m.CustomTemplateDataSchema", __models, response.json())
        return response_200

    return None
