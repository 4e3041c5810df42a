from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

import httpx

from ..._runtime.model.bodies import read_body
from ..._runtime.model.sending import add_body as _add_body
from .. import models as __models

if TYPE_CHECKING:
    from ..models import (
        CreateEntityBankAccountRequest,
        EntityBankAccountPaginationResponse,
        EntityBankAccountResponse,
        UpdateEntityBankAccountRequest,
    )


def _delete_bank_accounts_id_kwargs(
    bank_account_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "bank_account_id": bank_account_id,
        },
    }
    return _kwargs


def _get_bank_accounts_kwargs() -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
    }
    return _kwargs


def _get_bank_accounts_response(response: httpx.Response) -> EntityBankAccountPaginationResponse | None:
    if response.status_code == 200:
        response_200: EntityBankAccountPaginationResponse = read_body(
            "_m.EntityBankAccountPaginationResponse", __models, response.json()
        )
        return response_200

    return None


def _get_bank_accounts_id_kwargs(
    bank_account_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "bank_account_id": bank_account_id,
        },
    }
    return _kwargs


def _get_bank_accounts_id_response(response: httpx.Response) -> EntityBankAccountResponse | None:
    if response.status_code == 200:
        response_200: EntityBankAccountResponse = read_body("_m.EntityBankAccountResponse", __models, response.json())
        return response_200

    return None


def _patch_bank_accounts_id_kwargs(
    bank_account_id: str | UUID,
    *,
    body: UpdateEntityBankAccountRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "bank_account_id": bank_account_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _patch_bank_accounts_id_response(response: httpx.Response) -> EntityBankAccountResponse | None:
    if response.status_code == 200:
        response_200: EntityBankAccountResponse = read_body("_m.EntityBankAccountResponse", __models, response.json())
        return response_200

    return None


def _post_bank_accounts_kwargs(
    *,
    body: CreateEntityBankAccountRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_bank_accounts_response(response: httpx.Response) -> EntityBankAccountResponse | None:
    if response.status_code == 201:
        response_201: EntityBankAccountResponse = read_body("_m.EntityBankAccountResponse", __models, response.json())
        return response_201

    return None


def _post_bank_accounts_id_make_default_kwargs(
    bank_account_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "bank_account_id": bank_account_id,
        },
    }
    return _kwargs


def _post_bank_accounts_id_make_default_response(response: httpx.Response) -> EntityBankAccountResponse | None:
    if response.status_code == 200:
        response_200: EntityBankAccountResponse = read_body("_m.EntityBankAccountResponse", __models, response.json())
        return response_200

    return None
