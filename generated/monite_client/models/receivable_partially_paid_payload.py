from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class ReceivablePartiallyPaidPayload(_Model):
    """The part of an invoice that was paid.

    Attributes:
        amount_paid (int): In the minor units of the currency, such as cents.
        comment (str | None):
    """

    amount_paid: int
    comment: str | None = None
