from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.counterpart_einvoicing_credential_response import CounterpartEinvoicingCredentialResponse
from ...models.counterpart_einvoicing_credential_schema import CounterpartEinvoicingCredentialSchema
from ...models.create_counterpart_einvoicing_credential_counterpart_vat_id import (
    CreateCounterpartEinvoicingCredentialCounterpartVatId,
)


def _get_kwargs(
    counterpart_id: str | UUID,
    *,
    body: CounterpartEinvoicingCredentialSchema | CreateCounterpartEinvoicingCredentialCounterpartVatId,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "counterpart_id": counterpart_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> CounterpartEinvoicingCredentialResponse | None:
    if response.status_code == 201:
        response_201: CounterpartEinvoicingCredentialResponse = read_body(
            "_m.CounterpartEinvoicingCredentialResponse", __models, response.json()
        )
        return response_201

    return None
