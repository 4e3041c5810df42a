from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ..._runtime.model.bodies import read_body
from ..._runtime.model.sending import add_body as _add_body
from ..._runtime.model.sending import stated_values as _stated_values
from .. import models as __models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        Customer,
        CustomerPatch,
        DocumentTypePage,
        Order,
        OrderPatch,
        Payment,
        Product,
        ProductPage,
        Reminder,
        ReminderInput,
        Subscription,
        UsagePage,
    )


def _authorize_payment_kwargs(
    id: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "id": id,
        },
    }
    return _kwargs


def _authorize_payment_response(response: httpx.Response) -> Payment | None:
    if response.status_code == 200:
        response_200: Payment = read_body("_m.Payment", __models, response.json())
        return response_200

    return None


def _create_reminder_message_kwargs(
    *,
    body: ReminderInput,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _create_reminder_message_response(response: httpx.Response) -> Reminder | None:
    if response.status_code == 201:
        response_201: Reminder = read_body("_m.Reminder", __models, response.json())
        return response_201

    return None


def _delete_order_kwargs(
    id: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "id": id,
        },
    }
    return _kwargs


def _delete_payment_kwargs(
    id: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "id": id,
        },
    }
    return _kwargs


def _delete_product_kwargs(
    id: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "id": id,
        },
    }
    return _kwargs


def _delete_usage_kwargs(
    id: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "id": id,
        },
    }
    return _kwargs


def _finalize_order_kwargs(
    id: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "id": id,
        },
    }
    return _kwargs


def _finalize_order_response(response: httpx.Response) -> Order | None:
    if response.status_code == 200:
        response_200: Order = read_body("_m.Order", __models, response.json())
        return response_200

    return None


def _get_customer_kwargs(
    id: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "id": id,
        },
    }
    return _kwargs


def _get_customer_response(response: httpx.Response) -> Customer | None:
    if response.status_code == 200:
        response_200: Customer = read_body("_m.Customer", __models, response.json())
        return response_200

    return None


def _get_payment_kwargs(
    id: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "id": id,
        },
    }
    return _kwargs


def _get_payment_response(response: httpx.Response) -> Payment | None:
    if response.status_code == 200:
        response_200: Payment = read_body("_m.Payment", __models, response.json())
        return response_200

    return None


def _get_product_kwargs(
    id: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "id": id,
        },
    }
    return _kwargs


def _get_product_response(response: httpx.Response) -> Product | None:
    if response.status_code == 200:
        response_200: Product = read_body("_m.Product", __models, response.json())
        return response_200

    return None


def _get_subscription_kwargs(
    id: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "id": id,
        },
    }
    return _kwargs


def _get_subscription_response(response: httpx.Response) -> Subscription | None:
    if response.status_code == 200:
        response_200: Subscription = read_body("_m.Subscription", __models, response.json())
        return response_200

    return None


def _list_document_types_kwargs(
    *,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    country: str | Unset = UNSET,
    country_in: str | Unset = UNSET,
    currency: str | Unset = UNSET,
    currency_in: str | Unset = UNSET,
    is_sale: str | Unset = UNSET,
    is_purchase: str | Unset = UNSET,
    is_order: str | Unset = UNSET,
    hold_taxes: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "page": page,
                "page_size": page_size,
                "country": country,
                "country__in": country_in,
                "currency": currency,
                "currency__in": currency_in,
                "is_sale": is_sale,
                "is_purchase": is_purchase,
                "is_order": is_order,
                "hold_taxes": hold_taxes,
            }
        ),
    }
    return _kwargs


def _list_document_types_response(response: httpx.Response) -> DocumentTypePage | None:
    if response.status_code == 200:
        response_200: DocumentTypePage = read_body("_m.DocumentTypePage", __models, response.json())
        return response_200

    return None


def _list_products_kwargs(
    *,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    name: str | Unset = UNSET,
    plans: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "page": page,
                "page_size": page_size,
                "name": name,
                "plans": plans,
            }
        ),
    }
    return _kwargs


def _list_products_response(response: httpx.Response) -> ProductPage | None:
    if response.status_code == 200:
        response_200: ProductPage = read_body("_m.ProductPage", __models, response.json())
        return response_200

    return None


def _list_reminder_messages_kwargs(
    *,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    invoice: str | Unset = UNSET,
    payment: str | Unset = UNSET,
    order: str | Unset = UNSET,
    credit_note: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "page": page,
                "page_size": page_size,
                "invoice": invoice,
                "payment": payment,
                "order": order,
                "credit_note": credit_note,
            }
        ),
    }
    return _kwargs


def _list_reminder_messages_response(response: httpx.Response) -> list[Reminder] | None:
    if response.status_code == 200:
        response_200: list[Reminder] = read_body("list[_m.Reminder]", __models, response.json())
        return response_200

    return None


def _list_usages_kwargs(
    *,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    date_time: str | Unset = UNSET,
    subscription_line: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "page": page,
                "page_size": page_size,
                "date_time": date_time,
                "subscription_line": subscription_line,
            }
        ),
    }
    return _kwargs


def _list_usages_response(response: httpx.Response) -> UsagePage | None:
    if response.status_code == 200:
        response_200: UsagePage = read_body("_m.UsagePage", __models, response.json())
        return response_200

    return None


def _pay_payment_kwargs(
    id: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "id": id,
        },
    }
    return _kwargs


def _pay_payment_response(response: httpx.Response) -> Payment | None:
    if response.status_code == 200:
        response_200: Payment = read_body("_m.Payment", __models, response.json())
        return response_200

    return None


def _update_customer_kwargs(
    id: str,
    *,
    body: CustomerPatch,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "id": id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _update_customer_response(response: httpx.Response) -> Customer | None:
    if response.status_code == 200:
        response_200: Customer = read_body("_m.Customer", __models, response.json())
        return response_200

    return None


def _update_order_kwargs(
    id: str,
    *,
    body: OrderPatch,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "id": id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _update_order_response(response: httpx.Response) -> Order | None:
    if response.status_code == 200:
        response_200: Order = read_body("_m.Order", __models, response.json())
        return response_200

    return None
