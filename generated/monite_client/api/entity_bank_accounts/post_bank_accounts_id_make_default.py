from __future__ import annotations

from typing import Any
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
        "path": {
            "bank_account_id": bank_account_id,
        },
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> EntityBankAccountResponse | None:
    if response.status_code == 200:
        response_200: EntityBankAccountResponse = read_body("_m.EntityBankAccountResponse", __models, response.json())
        return response_200

    return None
