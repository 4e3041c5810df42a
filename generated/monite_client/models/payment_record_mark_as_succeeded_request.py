from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class PaymentRecordMarkAsSucceededRequest(_Model):
    """When the payment arrived.

    Attributes:
        paid_at (datetime.datetime):
        payment_intent_status (str | None):
    """

    paid_at: datetime.datetime
    payment_intent_status: str | None = None
