from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class UsageInput(_Model):
    """What a caller may set of a Usage.

    Attributes:
        subscription_line (int): Identifier of the line of the subscription.
        date_time (datetime.datetime): Moment of the usage.
        quantity (float): Quantity used, in the unit of the plan.
    """

    subscription_line: int
    date_time: datetime.datetime
    quantity: float
