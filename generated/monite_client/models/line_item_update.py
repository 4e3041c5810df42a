from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class LineItemUpdate(_Model):
    """Changes to a line item of a receivable.

    Attributes:
        custom_vat_rate_id (str | None):
        discount (Discount | None): A discount, as an amount in minor units or as a percentage.
        price (int | None): In the minor units of the currency, such as cents.
        quantity (float | None):
        tax_rate_name (str | None):
        tax_rate_value (int | None): In percent times 100: 1250 is 12.5 %.
        vat_rate_id (str | None):
    """

    custom_vat_rate_id: str | None = None
    discount: _m.Discount | None = None
    price: int | None = None
    quantity: float | None = None
    tax_rate_name: str | None = None
    tax_rate_value: int | None = None
    vat_rate_id: str | None = None
