from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.product_service_type_enum import ProductServiceTypeEnum
from ...models.vat_rate_list_response import VatRateListResponse
from ...types import NULL, UNSET, Unset, write_word


def _get_kwargs(
    *,
    counterpart_address_id: UUID | Unset = UNSET,
    counterpart_id: UUID | Unset = UNSET,
    counterpart_vat_id_id: UUID | Unset = UNSET,
    entity_vat_id_id: UUID | Unset = UNSET,
    product_type: ProductServiceTypeEnum | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_counterpart_address_id: str | Unset = UNSET
    if not isinstance(counterpart_address_id, Unset):
        json_counterpart_address_id = NULL if counterpart_address_id is None else str(counterpart_address_id)
    params["counterpart_address_id"] = json_counterpart_address_id

    json_counterpart_id: str | Unset = UNSET
    if not isinstance(counterpart_id, Unset):
        json_counterpart_id = NULL if counterpart_id is None else str(counterpart_id)
    params["counterpart_id"] = json_counterpart_id

    json_counterpart_vat_id_id: str | Unset = UNSET
    if not isinstance(counterpart_vat_id_id, Unset):
        json_counterpart_vat_id_id = NULL if counterpart_vat_id_id is None else str(counterpart_vat_id_id)
    params["counterpart_vat_id_id"] = json_counterpart_vat_id_id

    json_entity_vat_id_id: str | Unset = UNSET
    if not isinstance(entity_vat_id_id, Unset):
        json_entity_vat_id_id = NULL if entity_vat_id_id is None else str(entity_vat_id_id)
    params["entity_vat_id_id"] = json_entity_vat_id_id

    json_product_type: str | Unset = UNSET
    if not isinstance(product_type, Unset):
        json_product_type = NULL if product_type is None else write_word(product_type)

    params["product_type"] = json_product_type

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/vat_rates",
        "params": params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> VatRateListResponse | None:
    if response.status_code == 200:
        response_200: VatRateListResponse = read_body("_m.VatRateListResponse", __models, response.json())
        return response_200

    return None
