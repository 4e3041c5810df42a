from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.receivable_send_request import ReceivableSendRequest
from ...models.receivable_send_response import ReceivableSendResponse


def _get_kwargs(
    receivable_id: str | UUID,
    *,
    body: ReceivableSendRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "receivable_id": receivable_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> ReceivableSendResponse | None:
    if response.status_code == 200:
        response_200: ReceivableSendResponse = read_body("_m.ReceivableSendResponse", __models, response.json())
        return response_200

    return None
