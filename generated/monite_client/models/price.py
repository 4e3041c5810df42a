from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class Price(_Model):
    """A price in minor units, and its currency.

    Attributes:
        currency (CurrencyEnum): Currency as an ISO 4217 code.
        value (int): In the minor units of the currency, such as cents.
    """

    currency: _m.CurrencyEnum
    value: int
