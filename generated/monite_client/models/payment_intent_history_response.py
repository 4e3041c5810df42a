from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class PaymentIntentHistoryResponse(_Model):
    """The states that a payment intent had.

    Attributes:
        data (list[PaymentIntentHistory]):
    """

    data: list[_m.PaymentIntentHistory]
