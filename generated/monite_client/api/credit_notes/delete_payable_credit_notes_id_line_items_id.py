from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.credit_note_line_item_pagination_response import CreditNoteLineItemPaginationResponse


def _get_kwargs(
    credit_note_id: str | UUID,
    line_item_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "credit_note_id": credit_note_id,
            "line_item_id": line_item_id,
        },
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> CreditNoteLineItemPaginationResponse | None:
    if response.status_code == 200:
        response_200: CreditNoteLineItemPaginationResponse = read_body(
            "_m.CreditNoteLineItemPaginationResponse", __models, response.json()
        )
        return response_200

    return None
