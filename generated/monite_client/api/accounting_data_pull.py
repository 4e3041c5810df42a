from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

import httpx

from ..._runtime.model.bodies import read_body
from ..._runtime.model.sending import stated_values as _stated_values
from .. import models as __models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import AccountingPayable, AccountingPayableList, AccountingReceivable, AccountingReceivableList


def _get_accounting_payables_kwargs(
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


def _get_accounting_payables_response(response: httpx.Response) -> AccountingPayableList | None:
    if response.status_code == 200:
        response_200: AccountingPayableList = read_body("_m.AccountingPayableList", __models, response.json())
        return response_200

    return None


def _get_accounting_payables_id_kwargs(
    payable_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "payable_id": payable_id,
        },
    }
    return _kwargs


def _get_accounting_payables_id_response(response: httpx.Response) -> AccountingPayable | None:
    if response.status_code == 200:
        response_200: AccountingPayable = read_body("_m.AccountingPayable", __models, response.json())
        return response_200

    return None


def _get_accounting_receivables_kwargs(
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


def _get_accounting_receivables_response(response: httpx.Response) -> AccountingReceivableList | None:
    if response.status_code == 200:
        response_200: AccountingReceivableList = read_body("_m.AccountingReceivableList", __models, response.json())
        return response_200

    return None


def _get_accounting_receivables_id_kwargs(
    invoice_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "invoice_id": invoice_id,
        },
    }
    return _kwargs


def _get_accounting_receivables_id_response(response: httpx.Response) -> AccountingReceivable | None:
    if response.status_code == 200:
        response_200: AccountingReceivable = read_body("_m.AccountingReceivable", __models, response.json())
        return response_200

    return None
