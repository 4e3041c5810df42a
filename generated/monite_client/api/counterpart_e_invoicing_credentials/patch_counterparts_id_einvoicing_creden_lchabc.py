from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.counterpart_einvoicing_credential_response import CounterpartEinvoicingCredentialResponse
from ...models.update_counterpart_einvoicing_credential_schema import UpdateCounterpartEinvoicingCredentialSchema
from ...types import NULL, write_object


def _get_kwargs(
    counterpart_id: str | UUID,
    credential_id: str | UUID,
    *,
    body: UpdateCounterpartEinvoicingCredentialSchema,
) -> dict[str, Any]:
    _headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/counterparts/{counterpart_id}/einvoicing_credentials/{credential_id}".format(
            counterpart_id=_quote(str(counterpart_id), safe=""),
            credential_id=_quote(str(credential_id), safe=""),
        ),
    }

    _kwargs["json"] = NULL if body is None else write_object(body)

    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> CounterpartEinvoicingCredentialResponse | None:
    if response.status_code == 200:
        response_200: CounterpartEinvoicingCredentialResponse = read_body(
            "_m.CounterpartEinvoicingCredentialResponse", __models, response.json()
        )
        return response_200

    return None
