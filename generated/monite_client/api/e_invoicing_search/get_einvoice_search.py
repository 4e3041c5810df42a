from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.counterpart_einvoicing_credential_existence_response import (
    CounterpartEinvoicingCredentialExistenceResponse,
)
from ...models.einvoice_schema_type_enum import EinvoiceSchemaTypeEnum
from ...types import NULL, UNSET, write_word


def _get_kwargs(
    *,
    network_identifier: str,
    network_schema: EinvoiceSchemaTypeEnum,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["network_identifier"] = network_identifier

    json_network_schema = NULL if network_schema is None else write_word(network_schema)
    params["network_schema"] = json_network_schema

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/einvoice_search",
        "params": params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> CounterpartEinvoicingCredentialExistenceResponse | None:
    if response.status_code == 200:
        response_200: CounterpartEinvoicingCredentialExistenceResponse = read_body(
            "_m.CounterpartEinvoicingCredentialExistenceResponse", __models, response.json()
        )
        return response_200

    return None
