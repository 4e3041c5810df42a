from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class PartiallyPaidPayload(_Model):
    """The part of a payable that was paid.

    Attributes:
        amount_paid (int): In the minor units of the currency, such as cents.
    """

    amount_paid: int
