from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.credit_note_response_payload import CreditNoteResponsePayload
from ...models.invoice_response_payload import InvoiceResponsePayload
from ...models.quote_response_payload import QuoteResponsePayload
from ...models.receivable_uncollectible_payload import ReceivableUncollectiblePayload
from ...types import UNSET, Unset


def _get_kwargs(
    receivable_id: str | UUID,
    *,
    body: ReceivableUncollectiblePayload | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "receivable_id": receivable_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(
    response: httpx.Response,
) -> CreditNoteResponsePayload | InvoiceResponsePayload | QuoteResponsePayload | None:
    if response.status_code == 200:
        response_200: CreditNoteResponsePayload | InvoiceResponsePayload | QuoteResponsePayload = read_body(
            "_m.QuoteResponsePayload | _m.InvoiceResponsePayload | _m.CreditNoteResponsePayload",
            __models,
            response.json(),
        )
        return response_200

    return None
