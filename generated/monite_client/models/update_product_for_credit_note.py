from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class UpdateProductForCreditNote(_Model):
    """Changes to a line item of a credit note.

    Attributes:
        quantity (float):
        old_price (int | None): In the minor units of the currency, such as cents.
        price_diff (int | None): In the minor units of the currency, such as cents.
    """

    quantity: float
    old_price: int | None = None
    price_diff: int | None = None
