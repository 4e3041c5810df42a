from __future__ import annotations

from typing import Any

from ...models.create_client_invoice_defaults_body import CreateClientInvoiceDefaultsBody
from ...types import add_body


def _get_kwargs(
    *,
    body: CreateClientInvoiceDefaultsBody,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    add_body(_kwargs, "json", "application/json", body)
    return _kwargs
