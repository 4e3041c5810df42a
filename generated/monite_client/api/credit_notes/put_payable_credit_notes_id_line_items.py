from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.credit_note_line_item_pagination_response import CreditNoteLineItemPaginationResponse
from ...models.credit_note_line_item_replace_request import CreditNoteLineItemReplaceRequest
from ...types import NULL, write_object


def _get_kwargs(
    credit_note_id: str | UUID,
    *,
    body: CreditNoteLineItemReplaceRequest,
) -> dict[str, Any]:
    _headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/payable_credit_notes/{credit_note_id}/line_items".format(
            credit_note_id=_quote(str(credit_note_id), safe=""),
        ),
    }

    _kwargs["json"] = NULL if body is None else write_object(body)

    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> CreditNoteLineItemPaginationResponse | None:
    if response.status_code == 200:
        response_200: CreditNoteLineItemPaginationResponse = read_body(
            "_m.CreditNoteLineItemPaginationResponse", __models, response.json()
        )
        return response_200

    return None
