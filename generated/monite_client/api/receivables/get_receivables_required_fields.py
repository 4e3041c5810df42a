from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import stated_values as _stated_values
from ... import models as __models
from ...models.allowed_countries import AllowedCountries
from ...models.counterpart_type import CounterpartType
from ...models.receivable_required_fields import ReceivableRequiredFields
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    counterpart_id: UUID | Unset = UNSET,
    counterpart_billing_address_id: UUID | Unset = UNSET,
    counterpart_country: AllowedCountries | Unset = UNSET,
    counterpart_type: CounterpartType | Unset = UNSET,
    entity_vat_id_id: UUID | Unset = UNSET,
    counterpart_vat_id_id: UUID | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "counterpart_id": counterpart_id,
                "counterpart_billing_address_id": counterpart_billing_address_id,
                "counterpart_country": counterpart_country,
                "counterpart_type": counterpart_type,
                "entity_vat_id_id": entity_vat_id_id,
                "counterpart_vat_id_id": counterpart_vat_id_id,
            }
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> ReceivableRequiredFields | None:
    if response.status_code == 200:
        response_200: ReceivableRequiredFields = read_body("_m.ReceivableRequiredFields", __models, response.json())
        return response_200

    return None
