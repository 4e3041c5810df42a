from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.counterpart_bank_account_response import CounterpartBankAccountResponse


def _get_kwargs(
    counterpart_id: str | UUID,
    bank_account_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "counterpart_id": counterpart_id,
            "bank_account_id": bank_account_id,
        },
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> CounterpartBankAccountResponse | None:
    if response.status_code == 200:
        response_200: CounterpartBankAccountResponse = read_body(
            "_m.CounterpartBankAccountResponse", __models, response.json()
        )
        return response_200

    return None
