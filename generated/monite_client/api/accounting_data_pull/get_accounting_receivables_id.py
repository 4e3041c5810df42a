from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.accounting_receivable import AccountingReceivable


def _get_kwargs(
    invoice_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "invoice_id": invoice_id,
        },
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> AccountingReceivable | None:
    if response.status_code == 200:
        response_200: AccountingReceivable = read_body("_m.AccountingReceivable", __models, response.json())
        return response_200

    return None
