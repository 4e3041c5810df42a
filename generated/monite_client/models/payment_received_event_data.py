from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class PaymentReceivedEventData(_Model):
    """Event data: a payment arrived.

    Attributes:
        amount_due (int): In the minor units of the currency, such as cents.
        amount_paid (int): In the minor units of the currency, such as cents.
        comment (str | None):
    """

    amount_due: int
    amount_paid: int
    comment: str | None = None
