from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.allowed_countries import AllowedCountries
from ...models.counterpart_type import CounterpartType
from ...models.receivable_required_fields import ReceivableRequiredFields
from ...types import NULL, UNSET, Unset, write_word


def _get_kwargs(
    *,
    counterpart_id: UUID | Unset = UNSET,
    counterpart_billing_address_id: UUID | Unset = UNSET,
    counterpart_country: AllowedCountries | Unset = UNSET,
    counterpart_type: CounterpartType | Unset = UNSET,
    entity_vat_id_id: UUID | Unset = UNSET,
    counterpart_vat_id_id: UUID | Unset = UNSET,
) -> dict[str, Any]:

    _params: dict[str, Any] = {}

    _json_counterpart_id: str | Unset = UNSET
    if not isinstance(counterpart_id, Unset):
        _json_counterpart_id = NULL if counterpart_id is None else str(counterpart_id)
    _params["counterpart_id"] = _json_counterpart_id

    _json_counterpart_billing_address_id: str | Unset = UNSET
    if not isinstance(counterpart_billing_address_id, Unset):
        _json_counterpart_billing_address_id = (
            NULL if counterpart_billing_address_id is None else str(counterpart_billing_address_id)
        )
    _params["counterpart_billing_address_id"] = _json_counterpart_billing_address_id

    _json_counterpart_country: str | Unset = UNSET
    if not isinstance(counterpart_country, Unset):
        _json_counterpart_country = NULL if counterpart_country is None else write_word(counterpart_country)

    _params["counterpart_country"] = _json_counterpart_country

    _json_counterpart_type: str | Unset = UNSET
    if not isinstance(counterpart_type, Unset):
        _json_counterpart_type = NULL if counterpart_type is None else write_word(counterpart_type)

    _params["counterpart_type"] = _json_counterpart_type

    _json_entity_vat_id_id: str | Unset = UNSET
    if not isinstance(entity_vat_id_id, Unset):
        _json_entity_vat_id_id = NULL if entity_vat_id_id is None else str(entity_vat_id_id)
    _params["entity_vat_id_id"] = _json_entity_vat_id_id

    _json_counterpart_vat_id_id: str | Unset = UNSET
    if not isinstance(counterpart_vat_id_id, Unset):
        _json_counterpart_vat_id_id = NULL if counterpart_vat_id_id is None else str(counterpart_vat_id_id)
    _params["counterpart_vat_id_id"] = _json_counterpart_vat_id_id

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/receivables/required_fields",
        "params": _params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> ReceivableRequiredFields | None:
    if response.status_code == 200:
        response_200: ReceivableRequiredFields = read_body("_m.ReceivableRequiredFields", __models, response.json())
        return response_200

    return None
