from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.einvoicing_connection_response import EinvoicingConnectionResponse
from ...models.einvoicing_connection_update_request import EinvoicingConnectionUpdateRequest
from ...types import NULL, write_object


def _get_kwargs(
    einvoicing_connection_id: str | UUID,
    *,
    body: EinvoicingConnectionUpdateRequest,
) -> dict[str, Any]:
    _headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/einvoicing_connections/{einvoicing_connection_id}".format(
            einvoicing_connection_id=_quote(str(einvoicing_connection_id), safe=""),
        ),
    }

    _kwargs["json"] = NULL if body is None else write_object(body)

    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> EinvoicingConnectionResponse | None:
    if response.status_code == 200:
        response_200: EinvoicingConnectionResponse = read_body(
            "_m.EinvoicingConnectionResponse", __models, response.json()
        )
        return response_200

    return None
