from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class Usage(_Model):
    """What a metered line of a subscription used at one moment.

    Attributes:
        id (int | None): Identifier of the usage record.
        subscription_line (int | None): Identifier of the line of the subscription.
        date_time (datetime.datetime | None): Moment of the usage.
        quantity (float | None): Quantity used, in the unit of the plan.
        creation_scheme (UsageCreationScheme | None):
        created (datetime.datetime | None): Moment of creation.
    """

    id: int | None = None
    subscription_line: int | None = None
    date_time: datetime.datetime | None = None
    quantity: float | None = None
    creation_scheme: _m.UsageCreationScheme | None = None
    created: datetime.datetime | None = None
