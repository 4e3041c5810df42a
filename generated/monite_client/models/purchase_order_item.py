from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class PurchaseOrderItem(_Model):
    """An item of a purchase order.

    Attributes:
        currency (CurrencyEnum): Currency as an ISO 4217 code.
        name (str):
        price (int): In the minor units of the currency, such as cents.
        quantity (int):
        unit (str):
        vat_rate (int): In percent times 100: 1250 is 12.5 %.
    """

    currency: _m.CurrencyEnum
    name: str
    price: int
    quantity: int
    unit: str
    vat_rate: int
