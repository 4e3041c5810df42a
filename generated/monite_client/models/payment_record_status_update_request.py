from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class PaymentRecordStatusUpdateRequest(_Model):
    """The state of the payment intent to record.

    Attributes:
        payment_intent_status (str | None):
    """

    payment_intent_status: str | None = None
