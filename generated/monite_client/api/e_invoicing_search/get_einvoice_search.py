from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import stated_values as _stated_values
from ... import models as __models
from ...models.counterpart_einvoicing_credential_existence_response import (
    CounterpartEinvoicingCredentialExistenceResponse,
)
from ...models.einvoice_schema_type_enum import EinvoiceSchemaTypeEnum


def _get_kwargs(
    *,
    network_identifier: str,
    network_schema: EinvoiceSchemaTypeEnum,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "network_identifier": network_identifier,
                "network_schema": network_schema,
            }
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> CounterpartEinvoicingCredentialExistenceResponse | None:
    if response.status_code == 200:
        response_200: CounterpartEinvoicingCredentialExistenceResponse = read_body(
            "_m.CounterpartEinvoicingCredentialExistenceResponse", __models, response.json()
        )
        return response_200

    return None
