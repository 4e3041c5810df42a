from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.create_entity_bank_account_request import CreateEntityBankAccountRequest
from ...models.entity_bank_account_response import EntityBankAccountResponse


def _get_kwargs(
    *,
    body: CreateEntityBankAccountRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> EntityBankAccountResponse | None:
    if response.status_code == 201:
        response_201: EntityBankAccountResponse = read_body("_m.EntityBankAccountResponse", __models, response.json())
        return response_201

    return None
