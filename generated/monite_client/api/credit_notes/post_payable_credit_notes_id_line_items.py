from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.credit_note_line_item_create_request import CreditNoteLineItemCreateRequest
from ...models.credit_note_line_item_response import CreditNoteLineItemResponse


def _get_kwargs(
    credit_note_id: str | UUID,
    *,
    body: CreditNoteLineItemCreateRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "credit_note_id": credit_note_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> CreditNoteLineItemResponse | None:
    if response.status_code == 201:
        response_201: CreditNoteLineItemResponse = read_body("_m.CreditNoteLineItemResponse", __models, response.json())
        return response_201

    return None
