from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.receivable_mail_response import ReceivableMailResponse


def _get_kwargs(
    receivable_id: str | UUID,
    mail_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "receivable_id": receivable_id,
            "mail_id": mail_id,
        },
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> ReceivableMailResponse | None:
    if response.status_code == 200:
        response_200: ReceivableMailResponse = read_body("_m.ReceivableMailResponse", __models, response.json())
        return response_200

    return None
