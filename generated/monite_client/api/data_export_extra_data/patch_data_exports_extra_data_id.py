from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.extra_data_resource import ExtraDataResource
from ...models.extra_data_update_request import ExtraDataUpdateRequest
from ...types import NULL, write_object


def _get_kwargs(
    extra_data_id: str | UUID,
    *,
    body: ExtraDataUpdateRequest,
) -> dict[str, Any]:
    _headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/data_exports/extra_data/{extra_data_id}".format(
            extra_data_id=_quote(str(extra_data_id), safe=""),
        ),
    }

    _kwargs["json"] = NULL if body is None else write_object(body)

    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> ExtraDataResource | None:
    if response.status_code == 200:
        response_200: ExtraDataResource = read_body("_m.ExtraDataResource", __models, response.json())
        return response_200

    return None
