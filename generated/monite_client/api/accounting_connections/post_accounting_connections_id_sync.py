from __future__ import annotations

from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import models as __models
from ...models.accounting_message_response import AccountingMessageResponse
from ...types import (
    NULL,
)


def _get_kwargs(
    connection_id: str | UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/accounting_connections/{connection_id}/sync".format(
            connection_id=quote(str(connection_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> AccountingMessageResponse | None:
    if response.status_code == 202:
        _response_202 = response.json()
        response_202 = NULL if _response_202 is None else __models.AccountingMessageResponse.from_dict(_response_202)

        return response_202

    return None
