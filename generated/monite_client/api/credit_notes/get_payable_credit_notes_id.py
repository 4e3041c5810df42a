from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.credit_note_response import CreditNoteResponse


def _get_kwargs(
    credit_note_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "credit_note_id": credit_note_id,
        },
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> CreditNoteResponse | None:
    if response.status_code == 200:
        response_200: CreditNoteResponse = read_body("_m.CreditNoteResponse", __models, response.json())
        return response_200

    return None
