from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.receivables_verify_response import ReceivablesVerifyResponse


def _get_kwargs(
    receivable_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "receivable_id": receivable_id,
        },
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> ReceivablesVerifyResponse | None:
    if response.status_code == 200:
        response_200: ReceivablesVerifyResponse = read_body("_m.ReceivablesVerifyResponse", __models, response.json())
        return response_200

    return None
