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
        Addon,
        AddonInput,
        Contact,
        ContactPage,
        ContactPatch,
        Coupon,
        CouponInput,
        CouponPage,
        CouponPatch,
        CreditNote,
        CreditNoteInput,
        CreditNotePage,
        Customer,
        CustomerInput,
        CustomerPage,
        DebitNote,
        DebitNoteInput,
        DebitNotePatch,
        Invoice,
        InvoiceInput,
        InvoicePage,
        InvoicePatch,
        ListCouponsApplyOn,
        ListCouponsDurationScheme,
        ListPlansStatus,
        Plan,
        PlanInput,
        PlanPage,
        PlanUpdate,
        Product,
        ProductInput,
        ProductPatch,
        Subscription,
        SubscriptionInput,
        SubscriptionPage,
        SubscriptionPatch,
        SubscriptionPause,
        SubscriptionResume,
        Usage,
        UsageInput,
    )


def _cancel_subscription_kwargs(
    id: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "id": id,
        },
    }
    return _kwargs


def _create_addon_kwargs(
    *,
    body: AddonInput,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _create_addon_response(response: httpx.Response) -> Addon | None:
    if response.status_code == 200:
        response_200: Addon = read_body("_m.Addon", __models, response.json())
        return response_200

    return None


def _create_coupon_kwargs(
    *,
    body: CouponInput,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _create_coupon_response(response: httpx.Response) -> Coupon | None:
    if response.status_code == 201:
        response_201: Coupon = read_body("_m.Coupon", __models, response.json())
        return response_201

    return None


def _create_credit_note_kwargs(
    *,
    body: CreditNoteInput,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _create_credit_note_response(response: httpx.Response) -> CreditNote | None:
    if response.status_code == 201:
        response_201: CreditNote = read_body("_m.CreditNote", __models, response.json())
        return response_201

    return None


def _create_customer_kwargs(
    *,
    body: CustomerInput,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _create_customer_response(response: httpx.Response) -> Customer | None:
    if response.status_code == 201:
        response_201: Customer = read_body("_m.Customer", __models, response.json())
        return response_201

    return None


def _create_debit_note_kwargs(
    *,
    body: DebitNoteInput,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _create_debit_note_response(response: httpx.Response) -> DebitNote | None:
    if response.status_code == 201:
        response_201: DebitNote = read_body("_m.DebitNote", __models, response.json())
        return response_201

    return None


def _create_invoice_kwargs(
    *,
    body: InvoiceInput,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _create_invoice_response(response: httpx.Response) -> Invoice | None:
    if response.status_code == 201:
        response_201: Invoice = read_body("_m.Invoice", __models, response.json())
        return response_201

    return None


def _create_plan_kwargs(
    *,
    body: PlanInput,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _create_plan_response(response: httpx.Response) -> Plan | None:
    if response.status_code == 201:
        response_201: Plan = read_body("_m.Plan", __models, response.json())
        return response_201

    return None


def _create_product_kwargs(
    *,
    body: ProductInput,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _create_product_response(response: httpx.Response) -> Product | None:
    if response.status_code == 201:
        response_201: Product = read_body("_m.Product", __models, response.json())
        return response_201

    return None


def _create_subscription_kwargs(
    *,
    body: SubscriptionInput,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _create_subscription_response(response: httpx.Response) -> Subscription | None:
    if response.status_code == 201:
        response_201: Subscription = read_body("_m.Subscription", __models, response.json())
        return response_201

    return None


def _create_usage_kwargs(
    *,
    body: UsageInput,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _create_usage_response(response: httpx.Response) -> Usage | None:
    if response.status_code == 201:
        response_201: Usage = read_body("_m.Usage", __models, response.json())
        return response_201

    return None


def _get_addon_kwargs(
    id: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "id": id,
        },
    }
    return _kwargs


def _get_addon_response(response: httpx.Response) -> Addon | None:
    if response.status_code == 200:
        response_200: Addon = read_body("_m.Addon", __models, response.json())
        return response_200

    return None


def _get_coupon_kwargs(
    id: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "id": id,
        },
    }
    return _kwargs


def _get_coupon_response(response: httpx.Response) -> Coupon | None:
    if response.status_code == 200:
        response_200: Coupon = read_body("_m.Coupon", __models, response.json())
        return response_200

    return None


def _get_invoice_kwargs(
    id: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "id": id,
        },
    }
    return _kwargs


def _get_invoice_response(response: httpx.Response) -> Invoice | None:
    if response.status_code == 200:
        response_200: Invoice = read_body("_m.Invoice", __models, response.json())
        return response_200

    return None


def _list_contacts_kwargs(
    *,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    ordering: str | Unset = UNSET,
    customer: str | Unset = UNSET,
    orgunit: str | Unset = UNSET,
    name: str | Unset = UNSET,
    email: str | Unset = UNSET,
    invoicing: bool | Unset = UNSET,
    collections: bool | Unset = UNSET,
    expand: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "page": page,
                "page_size": page_size,
                "ordering": ordering,
                "customer": customer,
                "orgunit": orgunit,
                "name": name,
                "email": email,
                "invoicing": invoicing,
                "collections": collections,
                "expand": expand,
            }
        ),
    }
    return _kwargs


def _list_contacts_response(response: httpx.Response) -> ContactPage | None:
    if response.status_code == 200:
        response_200: ContactPage = read_body("_m.ContactPage", __models, response.json())
        return response_200

    return None


def _list_coupons_kwargs(
    *,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    ordering: str | Unset = UNSET,
    name: str | Unset = UNSET,
    apply_on: ListCouponsApplyOn | Unset = UNSET,
    duration_scheme: ListCouponsDurationScheme | Unset = UNSET,
    amount: float | Unset = UNSET,
    currency: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "page": page,
                "page_size": page_size,
                "ordering": ordering,
                "name": name,
                "apply_on": apply_on,
                "duration_scheme": duration_scheme,
                "amount": amount,
                "currency": currency,
            }
        ),
    }
    return _kwargs


def _list_coupons_response(response: httpx.Response) -> CouponPage | None:
    if response.status_code == 200:
        response_200: CouponPage = read_body("_m.CouponPage", __models, response.json())
        return response_200

    return None


def _list_credit_notes_kwargs(
    *,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "page": page,
                "page_size": page_size,
            }
        ),
    }
    return _kwargs


def _list_credit_notes_response(response: httpx.Response) -> CreditNotePage | None:
    if response.status_code == 200:
        response_200: CreditNotePage = read_body("_m.CreditNotePage", __models, response.json())
        return response_200

    return None


def _list_customers_kwargs(
    *,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    ordering: str | Unset = UNSET,
    country: str | Unset = UNSET,
    email: str | Unset = UNSET,
    name: str | Unset = UNSET,
    tax_id: str | Unset = UNSET,
    created: datetime.datetime | Unset = UNSET,
    created_gte: datetime.datetime | Unset = UNSET,
    created_lte: datetime.datetime | Unset = UNSET,
    subscriptions: str | Unset = UNSET,
    sources: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "page": page,
                "page_size": page_size,
                "ordering": ordering,
                "country": country,
                "email": email,
                "name": name,
                "tax_id": tax_id,
                "created": created,
                "created__gte": created_gte,
                "created__lte": created_lte,
                "subscriptions": subscriptions,
                "sources": sources,
            }
        ),
    }
    return _kwargs


def _list_customers_response(response: httpx.Response) -> CustomerPage | None:
    if response.status_code == 200:
        response_200: CustomerPage = read_body("_m.CustomerPage", __models, response.json())
        return response_200

    return None


def _list_invoices_kwargs(
    *,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    ordering: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "page": page,
                "page_size": page_size,
                "ordering": ordering,
            }
        ),
    }
    return _kwargs


def _list_invoices_response(response: httpx.Response) -> InvoicePage | None:
    if response.status_code == 200:
        response_200: InvoicePage = read_body("_m.InvoicePage", __models, response.json())
        return response_200

    return None


def _list_plans_kwargs(
    *,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    ordering: str | Unset = UNSET,
    product: str | Unset = UNSET,
    status: ListPlansStatus | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "page": page,
                "page_size": page_size,
                "ordering": ordering,
                "product": product,
                "status": status,
            }
        ),
    }
    return _kwargs


def _list_plans_response(response: httpx.Response) -> PlanPage | None:
    if response.status_code == 200:
        response_200: PlanPage = read_body("_m.PlanPage", __models, response.json())
        return response_200

    return None


def _list_subscriptions_kwargs(
    *,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    ordering: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "page": page,
                "page_size": page_size,
                "ordering": ordering,
            }
        ),
    }
    return _kwargs


def _list_subscriptions_response(response: httpx.Response) -> SubscriptionPage | None:
    if response.status_code == 200:
        response_200: SubscriptionPage = read_body("_m.SubscriptionPage", __models, response.json())
        return response_200

    return None


def _pause_subscription_kwargs(
    id: str,
    *,
    body: SubscriptionPause | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "id": id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _pause_subscription_response(response: httpx.Response) -> Subscription | None:
    if response.status_code == 200:
        response_200: Subscription = read_body("_m.Subscription", __models, response.json())
        return response_200

    return None


def _resume_subscription_kwargs(
    id: str,
    *,
    body: SubscriptionResume | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "id": id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _resume_subscription_response(response: httpx.Response) -> Subscription | None:
    if response.status_code == 200:
        response_200: Subscription = read_body("_m.Subscription", __models, response.json())
        return response_200

    return None


def _update_contact_kwargs(
    id: str,
    *,
    body: ContactPatch,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "id": id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _update_contact_response(response: httpx.Response) -> Contact | None:
    if response.status_code == 200:
        response_200: Contact = read_body("_m.Contact", __models, response.json())
        return response_200

    return None


def _update_coupon_kwargs(
    id: str,
    *,
    body: CouponPatch,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "id": id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _update_coupon_response(response: httpx.Response) -> Coupon | None:
    if response.status_code == 200:
        response_200: Coupon = read_body("_m.Coupon", __models, response.json())
        return response_200

    return None


def _update_debit_note_kwargs(
    id: str,
    *,
    body: DebitNotePatch,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "id": id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _update_debit_note_response(response: httpx.Response) -> DebitNote | None:
    if response.status_code == 200:
        response_200: DebitNote = read_body("_m.DebitNote", __models, response.json())
        return response_200

    return None


def _update_invoice_kwargs(
    id: str,
    *,
    body: InvoicePatch,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "id": id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _update_invoice_response(response: httpx.Response) -> Invoice | None:
    if response.status_code == 200:
        response_200: Invoice = read_body("_m.Invoice", __models, response.json())
        return response_200

    return None


def _update_plan_kwargs(
    id: str,
    *,
    body: PlanUpdate,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "id": id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _update_plan_response(response: httpx.Response) -> Plan | None:
    if response.status_code == 200:
        response_200: Plan = read_body("_m.Plan", __models, response.json())
        return response_200

    return None


def _update_product_kwargs(
    id: str,
    *,
    body: ProductPatch,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "id": id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _update_product_response(response: httpx.Response) -> Product | None:
    if response.status_code == 200:
        response_200: Product = read_body("_m.Product", __models, response.json())
        return response_200

    return None


def _update_subscription_kwargs(
    id: str,
    *,
    body: SubscriptionPatch,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "id": id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _update_subscription_response(response: httpx.Response) -> Subscription | None:
    if response.status_code == 200:
        response_200: Subscription = read_body("_m.Subscription", __models, response.json())
        return response_200

    return None
