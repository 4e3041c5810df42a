from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import stated_values as _stated_values
from ... import models as __models
from ...models.axis_section_envelope import AxisSectionEnvelope
from ...types import UNSET, Unset


def _get_kwargs(
    axis_section_id: int,
    *,
    fields: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "axisSectionId": axis_section_id,
        },
        "params": _stated_values(
            {
                "fields": fields,
            }
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> AxisSectionEnvelope | None:
    if response.status_code == 200:
        response_200: AxisSectionEnvelope = read_body("_m.AxisSectionEnvelope", __models, response.json())
        return response_200

    return None
