from __future__ import annotations

from typing import Any

import httpx

from ... import models as __models
from ...models.mailbox_data_response import MailboxDataResponse
from ...types import (
    NULL,
)


def _get_kwargs() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/mailboxes",
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> MailboxDataResponse | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200 = NULL if _response_200 is None else __models.MailboxDataResponse.from_dict(_response_200)

        return response_200

    return None
