from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.axis_section_envelope import AxisSectionEnvelope
from ...types import UNSET, Unset


def _get_kwargs(
    axis_section_id: int,
    *,
    fields: str | Unset = UNSET,
) -> dict[str, Any]:

    _params: dict[str, Any] = {}

    _params["fields"] = fields

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v3/axisSections/{axis_section_id}".format(
            axis_section_id=_quote(str(axis_section_id), safe=""),
        ),
        "params": _params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> AxisSectionEnvelope | None:
    if response.status_code == 200:
        response_200: AxisSectionEnvelope = read_body("_m.AxisSectionEnvelope", __models, response.json())
        return response_200

    return None
