from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.invoice import Invoice
from ...models.invoice_input import InvoiceInput


def _get_kwargs(
    *,
    body: InvoiceInput,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> Invoice | None:
    if response.status_code == 201:
        response_201: Invoice = read_body("_m.Invoice", __models, response.json())
        return response_201

    return None
