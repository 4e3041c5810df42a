from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

import httpx

from ..._runtime.model.bodies import read_body
from ..._runtime.model.sending import add_body as _add_body
from .. import models as __models

if TYPE_CHECKING:
    from ..models import CreatePaymentLinkRequest, PublicPaymentLinkResponse


def _get_payment_links_id_kwargs(
    payment_link_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "payment_link_id": payment_link_id,
        },
    }
    return _kwargs


def _get_payment_links_id_response(response: httpx.Response) -> PublicPaymentLinkResponse | None:
    if response.status_code == 200:
        response_200: PublicPaymentLinkResponse = read_body("_m.PublicPaymentLinkResponse", __models, response.json())
        return response_200

    return None


def _post_payment_links_kwargs(
    *,
    body: CreatePaymentLinkRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_payment_links_response(response: httpx.Response) -> PublicPaymentLinkResponse | None:
    if response.status_code == 201:
        response_201: PublicPaymentLinkResponse = read_body("_m.PublicPaymentLinkResponse", __models, response.json())
        return response_201

    return None


def _post_payment_links_id_expire_kwargs(
    payment_link_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "payment_link_id": payment_link_id,
        },
    }
    return _kwargs


def _post_payment_links_id_expire_response(response: httpx.Response) -> PublicPaymentLinkResponse | None:
    if response.status_code == 200:
        response_200: PublicPaymentLinkResponse = read_body("_m.PublicPaymentLinkResponse", __models, response.json())
        return response_200

    return None
