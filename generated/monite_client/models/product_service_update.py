from __future__ import annotations

from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class ProductServiceUpdate(_Model):
    """Changes to a product; what is left out stays.

    Attributes:
        description (str | None):
        external_reference (str | None):
        ledger_account_id (str | None):
        measure_unit_id (str | None):
        name (str | None):
        price (Price | None): A price in minor units, and its currency.
        smallest_amount (float | None):
        type_ (ProductServiceTypeEnum | None): Product or service.
    """

    description: str | None = None
    external_reference: str | None = None
    ledger_account_id: str | None = None
    measure_unit_id: str | None = None
    name: str | None = None
    price: _m.Price | None = None
    smallest_amount: float | None = None
    type_: _m.ProductServiceTypeEnum | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }
