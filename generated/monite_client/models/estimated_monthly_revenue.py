from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class EstimatedMonthlyRevenue(_Model):
    """The revenue of a month, as expected.

    Attributes:
        amount (int | None): In the minor units of the currency, such as cents.
        currency (CurrencyEnum | None):
    """

    amount: int | None = None
    currency: _m.CurrencyEnum | None = None
