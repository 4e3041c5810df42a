from __future__ import annotations

from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import models as __models
from ...models.accounting_tax_rate_response import AccountingTaxRateResponse
from ...types import (
    NULL,
)


def _get_kwargs(
    tax_rate_id: str | UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/accounting_tax_rates/{tax_rate_id}".format(
            tax_rate_id=quote(str(tax_rate_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> AccountingTaxRateResponse | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200 = NULL if _response_200 is None else __models.AccountingTaxRateResponse.from_dict(_response_200)

        return response_200

    return None
