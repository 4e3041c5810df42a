from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.accounting_tax_rate_response import AccountingTaxRateResponse


def _get_kwargs(
    tax_rate_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "tax_rate_id": tax_rate_id,
        },
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> AccountingTaxRateResponse | None:
    if response.status_code == 200:
        response_200: AccountingTaxRateResponse = read_body("_m.AccountingTaxRateResponse", __models, response.json())
        return response_200

    return None
