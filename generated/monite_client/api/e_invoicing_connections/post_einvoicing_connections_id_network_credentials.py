from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.einvoicing_network_credentials_create_request import EinvoicingNetworkCredentialsCreateRequest
from ...models.einvoicing_network_credentials_response import EinvoicingNetworkCredentialsResponse
from ...types import NULL, write_object


def _get_kwargs(
    einvoicing_connection_id: str | UUID,
    *,
    body: EinvoicingNetworkCredentialsCreateRequest,
) -> dict[str, Any]:
    _headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/einvoicing_connections/{einvoicing_connection_id}/network_credentials".format(
            einvoicing_connection_id=_quote(str(einvoicing_connection_id), safe=""),
        ),
    }

    _kwargs["json"] = NULL if body is None else write_object(body)

    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> EinvoicingNetworkCredentialsResponse | None:
    if response.status_code == 201:
        response_201: EinvoicingNetworkCredentialsResponse = read_body(
            "_m.EinvoicingNetworkCredentialsResponse", __models, response.json()
        )
        return response_201

    return None
