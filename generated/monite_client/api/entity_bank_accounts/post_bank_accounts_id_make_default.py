from __future__ import annotations

from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import models as __models
from ...models.entity_bank_account_response import EntityBankAccountResponse
from ...types import (
    NULL,
)


def _get_kwargs(
    bank_account_id: str | UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/bank_accounts/{bank_account_id}/make_default".format(
            bank_account_id=quote(str(bank_account_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> EntityBankAccountResponse | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200 = NULL if _response_200 is None else __models.EntityBankAccountResponse.from_dict(_response_200)

        return response_200

    return None
