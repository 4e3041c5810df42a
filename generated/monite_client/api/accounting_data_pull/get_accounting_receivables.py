from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import stated_values as _stated_values
from ... import models as __models
from ...models.accounting_receivable_list import AccountingReceivableList
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "limit": limit,
                "offset": offset,
            }
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> AccountingReceivableList | None:
    if response.status_code == 200:
        response_200: AccountingReceivableList = read_body("_m.AccountingReceivableList", __models, response.json())
        return response_200

    return None
