from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.credit_note_response_payload import CreditNoteResponsePayload
from ...models.invoice_response_payload import InvoiceResponsePayload
from ...models.quote_response_payload import QuoteResponsePayload
from ...models.update_credit_note_payload import UpdateCreditNotePayload
from ...models.update_invoice_payload import UpdateInvoicePayload
from ...models.update_issued_invoice_payload import UpdateIssuedInvoicePayload
from ...models.update_quote_payload import UpdateQuotePayload
from ...types import NULL, write_object


def _get_kwargs(
    receivable_id: str | UUID,
    *,
    body: UpdateCreditNotePayload | UpdateInvoicePayload | UpdateIssuedInvoicePayload | UpdateQuotePayload,
) -> dict[str, Any]:
    _headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/receivables/{receivable_id}".format(
            receivable_id=_quote(str(receivable_id), safe=""),
        ),
    }

    if isinstance(body, UpdateQuotePayload):
        _kwargs["json"] = NULL if body is None else write_object(body)
    elif isinstance(body, UpdateInvoicePayload):
        _kwargs["json"] = NULL if body is None else write_object(body)
    elif isinstance(body, UpdateCreditNotePayload):
        _kwargs["json"] = NULL if body is None else write_object(body)
    else:
        _kwargs["json"] = NULL if body is None else write_object(body)

    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
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
