from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.einvoicing_connection_response import EinvoicingConnectionResponse


def _get_kwargs(
    einvoicing_connection_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "einvoicing_connection_id": einvoicing_connection_id,
        },
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> EinvoicingConnectionResponse | None:
    if response.status_code == 200:
        response_200: EinvoicingConnectionResponse = read_body(
            "_m.EinvoicingConnectionResponse", __models, response.json()
        )
        return response_200

    return None
