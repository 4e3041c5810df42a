from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

import httpx

from ..._runtime.model.bodies import read_body
from ..._runtime.model.sending import add_body as _add_body
from .. import models as __models

if TYPE_CHECKING:
    from ..models import (
        PaymentTermsCreatePayload,
        PaymentTermsListResponse,
        PaymentTermsResponse,
        PaymentTermsUpdatePayload,
    )


def _delete_payment_terms_id_kwargs(
    payment_terms_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "payment_terms_id": payment_terms_id,
        },
    }
    return _kwargs


def _get_payment_terms_kwargs() -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
    }
    return _kwargs


def _get_payment_terms_response(response: httpx.Response) -> PaymentTermsListResponse | None:
    if response.status_code == 200:
        response_200: PaymentTermsListResponse = read_body("_m.PaymentTermsListResponse", __models, response.json())
        return response_200

    return None


def _get_payment_terms_id_kwargs(
    payment_terms_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "payment_terms_id": payment_terms_id,
        },
    }
    return _kwargs


def _get_payment_terms_id_response(response: httpx.Response) -> PaymentTermsResponse | None:
    if response.status_code == 200:
        response_200: PaymentTermsResponse = read_body("_m.PaymentTermsResponse", __models, response.json())
        return response_200

    return None


def _patch_payment_terms_id_kwargs(
    payment_terms_id: str | UUID,
    *,
    body: PaymentTermsUpdatePayload,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "payment_terms_id": payment_terms_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _patch_payment_terms_id_response(response: httpx.Response) -> PaymentTermsResponse | None:
    if response.status_code == 200:
        response_200: PaymentTermsResponse = read_body("_m.PaymentTermsResponse", __models, response.json())
        return response_200

    return None


def _post_payment_terms_kwargs(
    *,
    body: PaymentTermsCreatePayload,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_payment_terms_response(response: httpx.Response) -> PaymentTermsResponse | None:
    if response.status_code == 201:
        response_201: PaymentTermsResponse = read_body("_m.PaymentTermsResponse", __models, response.json())
        return response_201

    return None
