from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class LineItem(_Model):
    """A line item of a receivable to create or replace.

    Attributes:
        quantity (float):
        accounting_tax_rate_id (str | None):
        custom_vat_rate_id (str | None):
        discount (Discount | None): A discount, as an amount in minor units or as a percentage.
        product (LineItemProductCreate | None): A product that is only in this line item.
        product_id (str | None):
        tax_rate_name (str | None):
        tax_rate_value (int | None): In percent times 100: 1250 is 12.5 %.
        vat_rate_id (str | None):
    """

    quantity: float
    accounting_tax_rate_id: str | None = None
    custom_vat_rate_id: str | None = None
    discount: _m.Discount | None = None
    product: _m.LineItemProductCreate | None = None
    product_id: str | None = None
    tax_rate_name: str | None = None
    tax_rate_value: int | None = None
    vat_rate_id: str | None = None
