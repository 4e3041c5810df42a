from __future__ import annotations

from typing import Any

import httpx

from ... import models as __models
from ...models.accounting_connection_response import AccountingConnectionResponse
from ...types import (
    NULL,
)


def _get_kwargs() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/accounting_connections",
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> AccountingConnectionResponse | None:
    if response.status_code == 201:
        _response_201 = response.json()
        response_201 = NULL if _response_201 is None else __models.AccountingConnectionResponse.from_dict(_response_201)

        return response_201

    return None
