from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote

from ...models.update_client_invoice_defaults_by_id_body import UpdateClientInvoiceDefaultsByIdBody
from ...types import NULL, write_object


def _get_kwargs(
    id: int | str,
    *,
    body: UpdateClientInvoiceDefaultsByIdBody,
) -> dict[str, Any]:
    _headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/client_invoice_defaults/{id}".format(
            id=_quote(str(id), safe=""),
        ),
    }

    _kwargs["json"] = NULL if body is None else write_object(body)

    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs
