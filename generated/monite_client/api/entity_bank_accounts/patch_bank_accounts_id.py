from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.entity_bank_account_response import EntityBankAccountResponse
from ...models.update_entity_bank_account_request import UpdateEntityBankAccountRequest
from ...types import NULL, write_object


def _get_kwargs(
    bank_account_id: str | UUID,
    *,
    body: UpdateEntityBankAccountRequest,
) -> dict[str, Any]:
    _headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/bank_accounts/{bank_account_id}".format(
            bank_account_id=_quote(str(bank_account_id), safe=""),
        ),
    }

    _kwargs["json"] = NULL if body is None else write_object(body)

    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> EntityBankAccountResponse | None:
    if response.status_code == 200:
        response_200: EntityBankAccountResponse = read_body("_m.EntityBankAccountResponse", __models, response.json())
        return response_200

    return None
