from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ..._runtime.model.bodies import read_body
from ..._runtime.model.sending import add_body as _add_body
from ..._runtime.model.sending import stated_values as _stated_values
from .. import models as __models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import Payment, PaymentInput, Refund, RefundInput, Source, SourceInput, SourcePage, SourceUsage


def _create_payment_kwargs(
    *,
    body: PaymentInput,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _create_payment_response(response: httpx.Response) -> Payment | None:
    if response.status_code == 201:
        response_201: Payment = read_body("_m.Payment", __models, response.json())
        return response_201

    return None


def _create_refund_kwargs(
    *,
    body: RefundInput,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _create_refund_response(response: httpx.Response) -> Refund | None:
    if response.status_code == 201:
        response_201: Refund = read_body("_m.Refund", __models, response.json())
        return response_201

    return None


def _create_source_kwargs(
    *,
    body: SourceInput,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _create_source_response(response: httpx.Response) -> Source | None:
    if response.status_code == 201:
        response_201: Source = read_body("_m.Source", __models, response.json())
        return response_201

    return None


def _get_source_kwargs(
    id: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "id": id,
        },
    }
    return _kwargs


def _get_source_response(response: httpx.Response) -> Source | None:
    if response.status_code == 200:
        response_200: Source = read_body("_m.Source", __models, response.json())
        return response_200

    return None


def _list_sources_kwargs(
    *,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    customer: str | Unset = UNSET,
    gateway: str | Unset = UNSET,
    usage: SourceUsage | Unset = UNSET,
    status: str | Unset = UNSET,
    id: int | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "page": page,
                "page_size": page_size,
                "customer": customer,
                "gateway": gateway,
                "usage": usage,
                "status": status,
                "id": id,
            }
        ),
    }
    return _kwargs


def _list_sources_response(response: httpx.Response) -> SourcePage | None:
    if response.status_code == 200:
        response_200: SourcePage = read_body("_m.SourcePage", __models, response.json())
        return response_200

    return None
