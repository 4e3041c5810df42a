from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

import httpx

from ..._runtime.model.bodies import read_body
from ..._runtime.model.sending import stated_values as _stated_values
from .. import models as __models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import ProductServiceTypeEnum, VatRateListResponse


def _get_vat_rates_kwargs(
    *,
    counterpart_address_id: UUID | Unset = UNSET,
    counterpart_id: UUID | Unset = UNSET,
    counterpart_vat_id_id: UUID | Unset = UNSET,
    entity_vat_id_id: UUID | Unset = UNSET,
    product_type: ProductServiceTypeEnum | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "counterpart_address_id": counterpart_address_id,
                "counterpart_id": counterpart_id,
                "counterpart_vat_id_id": counterpart_vat_id_id,
                "entity_vat_id_id": entity_vat_id_id,
                "product_type": product_type,
            }
        ),
    }
    return _kwargs


def _get_vat_rates_response(response: httpx.Response) -> VatRateListResponse | None:
    if response.status_code == 200:
        response_200: VatRateListResponse = read_body("_m.VatRateListResponse", __models, response.json())
        return response_200

    return None
