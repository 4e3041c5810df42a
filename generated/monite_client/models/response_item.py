from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class ResponseItem(_Model):
    """A line item of a receivable.

    Attributes:
        product (LineItemProduct): The product of a line item, as it was when the document was made.
        quantity (float):
        total_after_vat (int): In the minor units of the currency, such as cents.
        total_before_vat (int): In the minor units of the currency, such as cents.
        discount (Discount | None):
    """

    product: _m.LineItemProduct
    quantity: float
    total_after_vat: int
    total_before_vat: int
    discount: _m.Discount | None = None
