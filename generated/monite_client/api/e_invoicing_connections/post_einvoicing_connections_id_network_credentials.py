from __future__ import annotations

from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import models as __models
from ...models.einvoicing_network_credentials_create_request import EinvoicingNetworkCredentialsCreateRequest
from ...models.einvoicing_network_credentials_response import EinvoicingNetworkCredentialsResponse
from ...types import (
    NULL,
    write_object,
)


def _get_kwargs(
    einvoicing_connection_id: str | UUID,
    *,
    body: EinvoicingNetworkCredentialsCreateRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/einvoicing_connections/{einvoicing_connection_id}/network_credentials".format(
            einvoicing_connection_id=quote(str(einvoicing_connection_id), safe=""),
        ),
    }

    _kwargs["json"] = NULL if body is None else write_object(body)

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> EinvoicingNetworkCredentialsResponse | None:
    if response.status_code == 201:
        _response_201 = response.json()
        response_201 = (
            NULL if _response_201 is None else __models.EinvoicingNetworkCredentialsResponse.from_dict(_response_201)
        )

        return response_201

    return None
