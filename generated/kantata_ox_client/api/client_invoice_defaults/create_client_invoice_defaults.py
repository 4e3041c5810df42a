from __future__ import annotations

from typing import Any

from ...._runtime.model.sending import add_body as _add_body
from ...models.create_client_invoice_defaults_body import CreateClientInvoiceDefaultsBody


def _get_kwargs(
    *,
    body: CreateClientInvoiceDefaultsBody,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs
