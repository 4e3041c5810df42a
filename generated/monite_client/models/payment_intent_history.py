from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class PaymentIntentHistory(_Model):
    """A state that a payment intent had.

    Attributes:
        id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        payment_intent_id (str):
        status (str):
    """

    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    payment_intent_id: str
    status: str
