from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.credit_note_response_payload import CreditNoteResponsePayload
from ...models.invoice_response_payload import InvoiceResponsePayload
from ...models.quote_response_payload import QuoteResponsePayload
from ...models.receivable_create_based_on_payload import ReceivableCreateBasedOnPayload
from ...models.receivable_facade_create_invoice_payload import ReceivableFacadeCreateInvoicePayload
from ...models.receivable_facade_create_quote_payload import ReceivableFacadeCreateQuotePayload


def _get_kwargs(
    *,
    body: ReceivableCreateBasedOnPayload | ReceivableFacadeCreateInvoicePayload | ReceivableFacadeCreateQuotePayload,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(
    response: httpx.Response,
) -> CreditNoteResponsePayload | InvoiceResponsePayload | QuoteResponsePayload | None:
    if response.status_code == 201:
        response_201: CreditNoteResponsePayload | InvoiceResponsePayload | QuoteResponsePayload = read_body(
            "_m.QuoteResponsePayload | _m.InvoiceResponsePayload | _m.CreditNoteResponsePayload",
            __models,
            response.json(),
        )
        return response_201

    return None
