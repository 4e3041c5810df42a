from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

import httpx

from ..._runtime.model.bodies import read_body
from ..._runtime.model.sending import add_body as _add_body
from .. import models as __models

if TYPE_CHECKING:
    from ..models import (
        CustomVatRateRequest,
        CustomVatRateResponse,
        CustomVatRateResponseList,
        CustomVatRateUpdateRequest,
    )


def _delete_custom_vat_rates_id_kwargs(
    custom_vat_rate_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "custom_vat_rate_id": custom_vat_rate_id,
        },
    }
    return _kwargs


def _get_custom_vat_rates_kwargs() -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
    }
    return _kwargs


def _get_custom_vat_rates_response(response: httpx.Response) -> CustomVatRateResponseList | None:
    if response.status_code == 200:
        response_200: CustomVatRateResponseList = read_body("_m.CustomVatRateResponseList", __models, response.json())
        return response_200

    return None


def _get_custom_vat_rates_id_kwargs(
    custom_vat_rate_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "custom_vat_rate_id": custom_vat_rate_id,
        },
    }
    return _kwargs


def _get_custom_vat_rates_id_response(response: httpx.Response) -> CustomVatRateResponse | None:
    if response.status_code == 200:
        response_200: CustomVatRateResponse = read_body("_m.CustomVatRateResponse", __models, response.json())
        return response_200

    return None


def _patch_custom_vat_rates_id_kwargs(
    custom_vat_rate_id: str | UUID,
    *,
    body: CustomVatRateUpdateRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "custom_vat_rate_id": custom_vat_rate_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _patch_custom_vat_rates_id_response(response: httpx.Response) -> CustomVatRateResponse | None:
    if response.status_code == 200:
        response_200: CustomVatRateResponse = read_body("_m.CustomVatRateResponse", __models, response.json())
        return response_200

    return None


def _post_custom_vat_rates_kwargs(
    *,
    body: CustomVatRateRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_custom_vat_rates_response(response: httpx.Response) -> CustomVatRateResponse | None:
    if response.status_code == 201:
        response_201: CustomVatRateResponse = read_body("_m.CustomVatRateResponse", __models, response.json())
        return response_201

    return None
