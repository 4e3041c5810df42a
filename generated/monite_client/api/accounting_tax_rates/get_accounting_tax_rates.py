from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.accounting_tax_rate_list_response import AccountingTaxRateListResponse
from ...models.order_enum import OrderEnum
from ...models.tax_rate_account_cursor_fields import TaxRateAccountCursorFields
from ...types import NULL, UNSET, Unset, write_word


def _get_kwargs(
    *,
    order: OrderEnum | Unset = UNSET,
    limit: int | Unset = UNSET,
    pagination_token: str | Unset = UNSET,
    sort: TaxRateAccountCursorFields | Unset = UNSET,
) -> dict[str, Any]:

    _params: dict[str, Any] = {}

    _json_order: str | Unset = UNSET
    if not isinstance(order, Unset):
        _json_order = NULL if order is None else write_word(order)

    _params["order"] = _json_order

    _params["limit"] = limit

    _params["pagination_token"] = pagination_token

    _json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        _json_sort = NULL if sort is None else write_word(sort)

    _params["sort"] = _json_sort

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/accounting_tax_rates",
        "params": _params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> AccountingTaxRateListResponse | None:
    if response.status_code == 200:
        response_200: AccountingTaxRateListResponse = read_body(
            "_m.AccountingTaxRateListResponse", __models, response.json()
        )
        return response_200

    return None
