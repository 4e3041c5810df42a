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

    _params: dict[str, Any] = {}

    _params["network_identifier"] = network_identifier

    _json_network_schema = NULL if network_schema is None else write_word(network_schema)
    _params["network_schema"] = _json_network_schema

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/einvoice_search",
        "params": _params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> CounterpartEinvoicingCredentialExistenceResponse | None:
    if response.status_code == 200:
        response_200: CounterpartEinvoicingCredentialExistenceResponse = read_body(
            "_m.CounterpartEinvoicingCredentialExistenceResponse", __models, response.json()
        )
        return response_200

    return None
