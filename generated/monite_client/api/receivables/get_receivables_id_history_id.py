from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.receivable_history_response import ReceivableHistoryResponse


def _get_kwargs(
    receivable_id: str | UUID,
    receivable_history_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "receivable_id": receivable_id,
            "receivable_history_id": receivable_history_id,
        },
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> ReceivableHistoryResponse | None:
    if response.status_code == 200:
        response_200: ReceivableHistoryResponse = read_body("_m.ReceivableHistoryResponse", __models, response.json())
        return response_200

    return None
