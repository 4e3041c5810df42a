from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.counterpart_einvoicing_credential_response import CounterpartEinvoicingCredentialResponse


def _get_kwargs(
    counterpart_id: str | UUID,
    credential_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "counterpart_id": counterpart_id,
            "credential_id": credential_id,
        },
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> CounterpartEinvoicingCredentialResponse | None:
    if response.status_code == 200:
        response_200: CounterpartEinvoicingCredentialResponse = read_body(
            "_m.CounterpartEinvoicingCredentialResponse", __models, response.json()
        )
        return response_200

    return None
