from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.counterpart_einvoicing_credential_response_list import CounterpartEinvoicingCredentialResponseList


def _get_kwargs(
    counterpart_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "counterpart_id": counterpart_id,
        },
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> CounterpartEinvoicingCredentialResponseList | None:
    if response.status_code == 200:
        response_200: CounterpartEinvoicingCredentialResponseList = read_body(
            "_m.CounterpartEinvoicingCredentialResponseList", __models, response.json()
        )
        return response_200

    return None
