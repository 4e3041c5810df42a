from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.ledger_account_response import LedgerAccountResponse


def _get_kwargs(
    ledger_account_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "ledger_account_id": ledger_account_id,
        },
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> LedgerAccountResponse | None:
    if response.status_code == 200:
        response_200: LedgerAccountResponse = read_body("_m.LedgerAccountResponse", __models, response.json())
        return response_200

    return None
