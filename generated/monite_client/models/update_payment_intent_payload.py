from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class UpdatePaymentIntentPayload(_Model):
    """The new amount of a payment intent.

    Attributes:
        amount (int): In the minor units of the currency, such as cents.
    """

    amount: int
