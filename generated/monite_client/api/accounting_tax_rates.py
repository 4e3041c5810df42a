from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

import httpx

from ..._runtime.model.bodies import read_body
from ..._runtime.model.sending import stated_values as _stated_values
from .. import models as __models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import AccountingTaxRateListResponse, AccountingTaxRateResponse, OrderEnum, TaxRateAccountCursorFields


def _get_accounting_tax_rates_kwargs(
    *,
    order: OrderEnum | Unset = UNSET,
    limit: int | Unset = UNSET,
    pagination_token: str | Unset = UNSET,
    sort: TaxRateAccountCursorFields | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "order": order,
                "limit": limit,
                "pagination_token": pagination_token,
                "sort": sort,
            }
        ),
    }
    return _kwargs


def _get_accounting_tax_rates_response(response: httpx.Response) -> AccountingTaxRateListResponse | None:
    if response.status_code == 200:
        response_200: AccountingTaxRateListResponse = read_body(
            "_m.AccountingTaxRateListResponse", __models, response.json()
        )
        return response_200

    return None


def _get_accounting_tax_rates_id_kwargs(
    tax_rate_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "tax_rate_id": tax_rate_id,
        },
    }
    return _kwargs


def _get_accounting_tax_rates_id_response(response: httpx.Response) -> AccountingTaxRateResponse | None:
    if response.status_code == 200:
        response_200: AccountingTaxRateResponse = read_body("_m.AccountingTaxRateResponse", __models, response.json())
        return response_200

    return None
