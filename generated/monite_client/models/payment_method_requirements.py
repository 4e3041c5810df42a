from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class PaymentMethodRequirements(_Model):
    """What is asked for a payment method, and until when.

    Attributes:
        currently_due (list[str]):
        eventually_due (list[str]):
        past_due (list[str]):
        pending_verification (list[str]):
        current_deadline (datetime.datetime | None):
    """

    currently_due: list[str]
    eventually_due: list[str]
    past_due: list[str]
    pending_verification: list[str]
    current_deadline: datetime.datetime | None = None
