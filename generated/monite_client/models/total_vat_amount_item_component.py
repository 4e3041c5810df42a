from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class TotalVatAmountItemComponent(_Model):
    """A component of the VAT at one rate.

    Attributes:
        amount (int): In the minor units of the currency, such as cents.
        name (str):
        value (float): In percent times 100: 1250 is 12.5 %.
    """

    amount: int
    name: str
    value: float
