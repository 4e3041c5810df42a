from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
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
        "url": "/accounting/receivables/{invoice_id}".format(
            invoice_id=_quote(str(invoice_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> AccountingReceivable | None:
    if response.status_code == 200:
        response_200: AccountingReceivable = read_body("_m.AccountingReceivable", __models, response.json())
        return response_200

    return None
