from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.next_invoice_number import NextInvoiceNumber


def _get_kwargs() -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> NextInvoiceNumber | None:
    if response.status_code == 200:
        response_200: NextInvoiceNumber = read_body("_m.NextInvoiceNumber", __models, response.json())
        return response_200

    return None
