from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.model.sending import add_body as _add_body
from ..._runtime.model.sending import stated_values as _stated_values
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        CreateClientInvoiceDefaultsBody,
        UpdateClientInvoiceDefaultsByIdBody,
    )


def _create_client_invoice_defaults_kwargs(
    *,
    body: CreateClientInvoiceDefaultsBody,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _delete_client_invoice_defaults_by_id_kwargs(
    id: int | str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "id": id,
        },
    }
    return _kwargs


def _get_client_invoice_defaults_kwargs(
    *,
    client_user_id: int | str | Unset = UNSET,
    only: list[int] | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    workspace_id: int | str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "client_user_id": client_user_id,
                "only": only,
                "page": page,
                "per_page": per_page,
                "workspace_id": workspace_id,
            }
        ),
    }
    return _kwargs


def _get_client_invoice_defaults_by_id_kwargs(
    id: int | str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "id": id,
        },
    }
    return _kwargs


def _update_client_invoice_defaults_by_id_kwargs(
    id: int | str,
    *,
    body: UpdateClientInvoiceDefaultsByIdBody,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "path": {
            "id": id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs
