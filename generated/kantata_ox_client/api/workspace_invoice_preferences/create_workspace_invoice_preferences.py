from __future__ import annotations

from typing import Any

from ...models.create_workspace_invoice_preferences_body import CreateWorkspaceInvoicePreferencesBody
from ...types import NULL, write_object


def _get_kwargs(
    *,
    body: CreateWorkspaceInvoicePreferencesBody,
) -> dict[str, Any]:
    _headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/workspace_invoice_preferences",
    }

    _kwargs["json"] = NULL if body is None else write_object(body)

    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs
