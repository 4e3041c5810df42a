from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

import httpx

from ..._runtime.model.bodies import read_body
from ..._runtime.model.sending import add_body as _add_body
from ..._runtime.model.sending import stated_values as _stated_values
from .. import models as __models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        Cancellation,
        CancellationInput,
        CancellationPage,
        Order,
        OrderInput,
        Purchase,
        PurchaseCreditNote,
        PurchaseCreditNoteInput,
        PurchaseCreditNotePatch,
        PurchaseInput,
        PurchasePatch,
        Retention,
        RetentionPage,
        Supplier,
        SupplierInput,
        SupplierPage,
    )


def _create_cancellation_kwargs(
    *,
    body: CancellationInput,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _create_cancellation_response(response: httpx.Response) -> Cancellation | None:
    if response.status_code == 201:
        response_201: Cancellation = read_body("_m.Cancellation", __models, response.json())
        return response_201

    return None


def _create_order_kwargs(
    *,
    body: OrderInput,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _create_order_response(response: httpx.Response) -> Order | None:
    if response.status_code == 201:
        response_201: Order = read_body("_m.Order", __models, response.json())
        return response_201

    return None


def _create_purchase_kwargs(
    *,
    body: PurchaseInput,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _create_purchase_response(response: httpx.Response) -> Purchase | None:
    if response.status_code == 201:
        response_201: Purchase = read_body("_m.Purchase", __models, response.json())
        return response_201

    return None


def _create_purchase_credit_note_kwargs(
    *,
    body: PurchaseCreditNoteInput,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _create_purchase_credit_note_response(response: httpx.Response) -> PurchaseCreditNote | None:
    if response.status_code == 201:
        response_201: PurchaseCreditNote = read_body("_m.PurchaseCreditNote", __models, response.json())
        return response_201

    return None


def _create_supplier_kwargs(
    *,
    body: SupplierInput,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _create_supplier_response(response: httpx.Response) -> Supplier | None:
    if response.status_code == 201:
        response_201: Supplier = read_body("_m.Supplier", __models, response.json())
        return response_201

    return None


def _download_retention_pdf_kwargs(
    id: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "id": id,
        },
    }
    return _kwargs


def _finalize_purchase_kwargs(
    id: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "id": id,
        },
    }
    return _kwargs


def _finalize_purchase_response(response: httpx.Response) -> Purchase | None:
    if response.status_code == 200:
        response_200: Purchase = read_body("_m.Purchase", __models, response.json())
        return response_200

    return None


def _finalize_purchase_credit_note_kwargs(
    id: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "id": id,
        },
    }
    return _kwargs


def _finalize_purchase_credit_note_response(response: httpx.Response) -> PurchaseCreditNote | None:
    if response.status_code == 200:
        response_200: PurchaseCreditNote = read_body("_m.PurchaseCreditNote", __models, response.json())
        return response_200

    return None


def _finalize_retention_kwargs(
    id: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "id": id,
        },
    }
    return _kwargs


def _finalize_retention_response(response: httpx.Response) -> Retention | None:
    if response.status_code == 200:
        response_200: Retention = read_body("_m.Retention", __models, response.json())
        return response_200

    return None


def _get_order_kwargs(
    id: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "id": id,
        },
    }
    return _kwargs


def _get_order_response(response: httpx.Response) -> Order | None:
    if response.status_code == 200:
        response_200: Order = read_body("_m.Order", __models, response.json())
        return response_200

    return None


def _get_supplier_kwargs(
    id: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "id": id,
        },
    }
    return _kwargs


def _get_supplier_response(response: httpx.Response) -> Supplier | None:
    if response.status_code == 200:
        response_200: Supplier = read_body("_m.Supplier", __models, response.json())
        return response_200

    return None


def _list_cancellations_kwargs(
    *,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    retention: int | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "page": page,
                "page_size": page_size,
                "retention": retention,
            }
        ),
    }
    return _kwargs


def _list_cancellations_response(response: httpx.Response) -> CancellationPage | None:
    if response.status_code == 200:
        response_200: CancellationPage = read_body("_m.CancellationPage", __models, response.json())
        return response_200

    return None


def _list_retentions_kwargs(
    *,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    ordering: str | Unset = UNSET,
    supplier: str | Unset = UNSET,
    document: int | Unset = UNSET,
    number: int | Unset = UNSET,
    date: datetime.date | Unset = UNSET,
    total: float | Unset = UNSET,
    bulk: int | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "page": page,
                "page_size": page_size,
                "ordering": ordering,
                "supplier": supplier,
                "document": document,
                "number": number,
                "date": date,
                "total": total,
                "bulk": bulk,
            }
        ),
    }
    return _kwargs


def _list_retentions_response(response: httpx.Response) -> RetentionPage | None:
    if response.status_code == 200:
        response_200: RetentionPage = read_body("_m.RetentionPage", __models, response.json())
        return response_200

    return None


def _list_suppliers_kwargs(
    *,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    ordering: str | Unset = UNSET,
    name: str | Unset = UNSET,
    tax_id: str | Unset = UNSET,
    email: str | Unset = UNSET,
    country: str | Unset = UNSET,
    created: datetime.datetime | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "page": page,
                "page_size": page_size,
                "ordering": ordering,
                "name": name,
                "tax_id": tax_id,
                "email": email,
                "country": country,
                "created": created,
            }
        ),
    }
    return _kwargs


def _list_suppliers_response(response: httpx.Response) -> SupplierPage | None:
    if response.status_code == 200:
        response_200: SupplierPage = read_body("_m.SupplierPage", __models, response.json())
        return response_200

    return None


def _update_purchase_kwargs(
    id: str,
    *,
    body: PurchasePatch,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "id": id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _update_purchase_response(response: httpx.Response) -> Purchase | None:
    if response.status_code == 200:
        response_200: Purchase = read_body("_m.Purchase", __models, response.json())
        return response_200

    return None


def _update_purchase_credit_note_kwargs(
    id: str,
    *,
    body: PurchaseCreditNotePatch,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "id": id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _update_purchase_credit_note_response(response: httpx.Response) -> PurchaseCreditNote | None:
    if response.status_code == 200:
        response_200: PurchaseCreditNote = read_body("_m.PurchaseCreditNote", __models, response.json())
        return response_200

    return None
