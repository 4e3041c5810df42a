from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.axis_section_envelope import AxisSectionEnvelope
from ...models.axis_section_input import AxisSectionInput


def _get_kwargs(
    axis_section_id: int,
    *,
    body: AxisSectionInput,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "path": {
            "axisSectionId": axis_section_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> AxisSectionEnvelope | None:
    if response.status_code == 200:
        response_200: AxisSectionEnvelope = read_body("_m.AxisSectionEnvelope", __models, response.json())
        return response_200

    return None
