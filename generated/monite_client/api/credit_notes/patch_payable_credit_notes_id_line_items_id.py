from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.credit_note_line_item_response import CreditNoteLineItemResponse
from ...models.credit_note_line_item_update_request import CreditNoteLineItemUpdateRequest


def _get_kwargs(
    credit_note_id: str | UUID,
    line_item_id: str | UUID,
    *,
    body: CreditNoteLineItemUpdateRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "credit_note_id": credit_note_id,
            "line_item_id": line_item_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> CreditNoteLineItemResponse | None:
    if response.status_code == 200:
        response_200: CreditNoteLineItemResponse = read_body("_m.CreditNoteLineItemResponse", __models, response.json())
        return response_200

    return None
