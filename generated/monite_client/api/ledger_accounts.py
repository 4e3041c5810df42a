from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

import httpx

from ..._runtime.model.bodies import read_body
from ..._runtime.model.sending import stated_values as _stated_values
from .. import models as __models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import LedgerAccountCursorFields, LedgerAccountListResponse, LedgerAccountResponse, OrderEnum


def _get_ledger_accounts_kwargs(
    *,
    order: OrderEnum | Unset = UNSET,
    limit: int | Unset = UNSET,
    pagination_token: str | Unset = UNSET,
    sort: LedgerAccountCursorFields | Unset = UNSET,
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


def _get_ledger_accounts_response(response: httpx.Response) -> LedgerAccountListResponse | None:
    if response.status_code == 200:
        response_200: LedgerAccountListResponse = read_body("_m.LedgerAccountListResponse", __models, response.json())
        return response_200

    return None


def _get_ledger_accounts_id_kwargs(
    ledger_account_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "ledger_account_id": ledger_account_id,
        },
    }
    return _kwargs


def _get_ledger_accounts_id_response(response: httpx.Response) -> LedgerAccountResponse | None:
    if response.status_code == 200:
        response_200: LedgerAccountResponse = read_body("_m.LedgerAccountResponse", __models, response.json())
        return response_200

    return None
