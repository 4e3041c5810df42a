from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class TotalVatAmountItem(_Model):
    """The VAT of a document at one rate.

    Attributes:
        amount (int): In the minor units of the currency, such as cents.
        taxable_amount (int): In the minor units of the currency, such as cents.
        value (int): In percent times 100: 1250 is 12.5 %.
        id (str | None):
        components (list[TotalVatAmountItemComponent] | None):
        name (str | None):
    """

    amount: int
    taxable_amount: int
    value: int
    id: str | None = None
    components: list[_m.TotalVatAmountItemComponent] | None = None
    name: str | None = None
