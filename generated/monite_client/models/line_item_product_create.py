from __future__ import annotations

from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class LineItemProductCreate(_Model):
    """A product that is only in this line item.

    Attributes:
        name (str):
        price (Price): A price in minor units, and its currency.
        description (str | None):
        external_reference (str | None):
        ledger_account_id (str | None):
        measure_unit (UnitRequest | None): A new measure unit.
        smallest_amount (float | None):
        type_ (ProductServiceTypeEnum | None): Product or service.
    """

    name: str
    price: _m.Price
    description: str | None = None
    external_reference: str | None = None
    ledger_account_id: str | None = None
    measure_unit: _m.UnitRequest | None = None
    smallest_amount: float | None = None
    type_: _m.ProductServiceTypeEnum | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }
