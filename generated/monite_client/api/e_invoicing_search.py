from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ..._runtime.model.bodies import read_body
from ..._runtime.model.sending import stated_values as _stated_values
from .. import models as __models

if TYPE_CHECKING:
    from ..models import CounterpartEinvoicingCredentialExistenceResponse, EinvoiceSchemaTypeEnum


def _get_einvoice_search_kwargs(
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


def _get_einvoice_search_response(response: httpx.Response) -> CounterpartEinvoicingCredentialExistenceResponse | None:
    if response.status_code == 200:
        response_200: CounterpartEinvoicingCredentialExistenceResponse = read_body(
            "_m.CounterpartEinvoicingCredentialExistenceResponse", __models, response.json()
        )
        return response_200

    return None
