from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.accounting_connection_response import AccountingConnectionResponse


def _get_kwargs(
    connection_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "connection_id": connection_id,
        },
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> AccountingConnectionResponse | None:
    if response.status_code == 200:
        response_200: AccountingConnectionResponse = read_body(
            "_m.AccountingConnectionResponse", __models, response.json()
        )
        return response_200

    return None
