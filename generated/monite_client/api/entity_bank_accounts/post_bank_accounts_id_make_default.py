from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.entity_bank_account_response import EntityBankAccountResponse


def _get_kwargs(
    bank_account_id: str | UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/bank_accounts/{bank_account_id}/make_default".format(
            bank_account_id=_quote(str(bank_account_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> EntityBankAccountResponse | None:
    if response.status_code == 200:
        response_200: EntityBankAccountResponse = read_body("_m.EntityBankAccountResponse", __models, response.json())
        return response_200

    return None
