from __future__ import annotations

from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import models as __models
from ...models.receivable_mail_response import ReceivableMailResponse
from ...types import (
    NULL,
)


def _get_kwargs(
    receivable_id: str | UUID,
    mail_id: str | UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/receivables/{receivable_id}/mails/{mail_id}".format(
            receivable_id=quote(str(receivable_id), safe=""),
            mail_id=quote(str(mail_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> ReceivableMailResponse | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200 = NULL if _response_200 is None else __models.ReceivableMailResponse.from_dict(_response_200)

        return response_200

    return None
