from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.model.sending import add_body as _add_body

if TYPE_CHECKING:
    from ..models import (
        CreateWorkspaceInvoicePreferencesBody,
        UpdateWorkspaceInvoicePreferencesBody,
    )


def _create_workspace_invoice_preferences_kwargs(
    *,
    body: CreateWorkspaceInvoicePreferencesBody,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _get_workspace_invoice_preferences_kwargs(
    id: int | str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "id": id,
        },
    }
    return _kwargs


def _update_workspace_invoice_preferences_kwargs(
    id: int | str,
    *,
    body: UpdateWorkspaceInvoicePreferencesBody,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "path": {
            "id": id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs
