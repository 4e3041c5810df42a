from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.accounting_payable import AccountingPayable


def _get_kwargs(
    payable_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "payable_id": payable_id,
        },
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> AccountingPayable | None:
    if response.status_code == 200:
        response_200: AccountingPayable = read_body("_m.AccountingPayable", __models, response.json())
        return response_200

    return None
