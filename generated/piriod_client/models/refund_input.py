from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class RefundInput(_Model):
    """What a caller may set of a Refund.

    Attributes:
        payment (int): Identifier of the payment.
        amount (float): Amount, in the currency of the payment.
        reason (RefundReason): Why money is given back.
        receipt (str): Receipt of the refund, at most 256 characters.
        note (str | None): Remark, at most 64 characters.
        metadata (Metadata | None): Members of the caller's own.
    """

    payment: int
    amount: float
    reason: _m.RefundReason
    receipt: str
    note: str | None = None
    metadata: _m.Metadata | None = None
