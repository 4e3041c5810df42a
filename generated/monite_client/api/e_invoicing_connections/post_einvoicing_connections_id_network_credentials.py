from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.einvoicing_network_credentials_create_request import EinvoicingNetworkCredentialsCreateRequest
from ...models.einvoicing_network_credentials_response import EinvoicingNetworkCredentialsResponse


def _get_kwargs(
    einvoicing_connection_id: str | UUID,
    *,
    body: EinvoicingNetworkCredentialsCreateRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "einvoicing_connection_id": einvoicing_connection_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> EinvoicingNetworkCredentialsResponse | None:
    if response.status_code == 201:
        response_201: EinvoicingNetworkCredentialsResponse = read_body(
            "_m.EinvoicingNetworkCredentialsResponse", __models, response.json()
        )
        return response_201

    return None
