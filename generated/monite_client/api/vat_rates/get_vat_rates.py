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

    _params: dict[str, Any] = {}

    _json_counterpart_address_id: str | Unset = UNSET
    if not isinstance(counterpart_address_id, Unset):
        _json_counterpart_address_id = NULL if counterpart_address_id is None else str(counterpart_address_id)
    _params["counterpart_address_id"] = _json_counterpart_address_id

    _json_counterpart_id: str | Unset = UNSET
    if not isinstance(counterpart_id, Unset):
        _json_counterpart_id = NULL if counterpart_id is None else str(counterpart_id)
    _params["counterpart_id"] = _json_counterpart_id

    _json_counterpart_vat_id_id: str | Unset = UNSET
    if not isinstance(counterpart_vat_id_id, Unset):
        _json_counterpart_vat_id_id = NULL if counterpart_vat_id_id is None else str(counterpart_vat_id_id)
    _params["counterpart_vat_id_id"] = _json_counterpart_vat_id_id

    _json_entity_vat_id_id: str | Unset = UNSET
    if not isinstance(entity_vat_id_id, Unset):
        _json_entity_vat_id_id = NULL if entity_vat_id_id is None else str(entity_vat_id_id)
    _params["entity_vat_id_id"] = _json_entity_vat_id_id

    _json_product_type: str | Unset = UNSET
    if not isinstance(product_type, Unset):
        _json_product_type = NULL if product_type is None else write_word(product_type)

    _params["product_type"] = _json_product_type

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/vat_rates",
        "params": _params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> VatRateListResponse | None:
    if response.status_code == 200:
        response_200: VatRateListResponse = read_body("_m.VatRateListResponse", __models, response.json())
        return response_200

    return None
