from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

import httpx

from ..._runtime.model.bodies import read_body
from ..._runtime.model.sending import add_body as _add_body
from .. import models as __models

if TYPE_CHECKING:
    from ..models import (
        CounterpartBankAccountResourceList,
        CounterpartBankAccountResponse,
        CreateCounterpartBankAccount,
        UpdateCounterpartBankAccount,
    )


def _delete_counterparts_id_bank_accounts_id_kwargs(
    counterpart_id: str | UUID,
    bank_account_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "counterpart_id": counterpart_id,
            "bank_account_id": bank_account_id,
        },
    }
    return _kwargs


def _get_counterparts_id_bank_accounts_kwargs(
    counterpart_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "counterpart_id": counterpart_id,
        },
    }
    return _kwargs


def _get_counterparts_id_bank_accounts_response(response: httpx.Response) -> CounterpartBankAccountResourceList | None:
    if response.status_code == 200:
        response_200: CounterpartBankAccountResourceList = read_body(
            "_m.CounterpartBankAccountResourceList", __models, response.json()
        )
        return response_200

    return None


def _get_counterparts_id_bank_accounts_id_kwargs(
    counterpart_id: str | UUID,
    bank_account_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "counterpart_id": counterpart_id,
            "bank_account_id": bank_account_id,
        },
    }
    return _kwargs


def _get_counterparts_id_bank_accounts_id_response(response: httpx.Response) -> CounterpartBankAccountResponse | None:
    if response.status_code == 200:
        response_200: CounterpartBankAccountResponse = read_body(
            "_m.CounterpartBankAccountResponse", __models, response.json()
        )
        return response_200

    return None


def _patch_counterparts_id_bank_accounts_id_kwargs(
    counterpart_id: str | UUID,
    bank_account_id: str | UUID,
    *,
    body: UpdateCounterpartBankAccount,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "counterpart_id": counterpart_id,
            "bank_account_id": bank_account_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _patch_counterparts_id_bank_accounts_id_response(response: httpx.Response) -> CounterpartBankAccountResponse | None:
    if response.status_code == 200:
        response_200: CounterpartBankAccountResponse = read_body(
            "_m.CounterpartBankAccountResponse", __models, response.json()
        )
        return response_200

    return None


def _post_counterparts_id_bank_accounts_kwargs(
    counterpart_id: str | UUID,
    *,
    body: CreateCounterpartBankAccount,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "counterpart_id": counterpart_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_counterparts_id_bank_accounts_response(response: httpx.Response) -> CounterpartBankAccountResponse | None:
    if response.status_code == 200:
        response_200: CounterpartBankAccountResponse = read_body(
            "_m.CounterpartBankAccountResponse", __models, response.json()
        )
        return response_200

    return None


def _post_counterparts_id_bank_accounts_id_make_default_kwargs(
    counterpart_id: str | UUID,
    bank_account_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "counterpart_id": counterpart_id,
            "bank_account_id": bank_account_id,
        },
    }
    return _kwargs
