from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.accounting_message_response import AccountingMessageResponse


def _get_kwargs(
    connection_id: str | UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/accounting_connections/{connection_id}/sync".format(
            connection_id=_quote(str(connection_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> AccountingMessageResponse | None:
    if response.status_code == 202:
        response_202: AccountingMessageResponse = read_body("_m.AccountingMessageResponse", __models, response.json())
        return response_202

    return None
