from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.counterpart_bank_account_response import CounterpartBankAccountResponse
from ...models.create_counterpart_bank_account import CreateCounterpartBankAccount


def _get_kwargs(
    counterpart_id: str | UUID,
    *,
    body: CreateCounterpartBankAccount,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "counterpart_id": counterpart_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> CounterpartBankAccountResponse | None:
    if response.status_code == 200:
        response_200: CounterpartBankAccountResponse = read_body(
            "_m.CounterpartBankAccountResponse", __models, response.json()
        )
        return response_200

    return None
