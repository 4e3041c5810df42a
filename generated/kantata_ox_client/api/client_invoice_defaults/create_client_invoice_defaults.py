from __future__ import annotations

from typing import Any

from ...models.create_client_invoice_defaults_body import CreateClientInvoiceDefaultsBody
from ...types import NULL, write_object


def _get_kwargs(
    *,
    body: CreateClientInvoiceDefaultsBody,
) -> dict[str, Any]:
    _headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/client_invoice_defaults",
    }

    _kwargs["json"] = NULL if body is None else write_object(body)

    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs
