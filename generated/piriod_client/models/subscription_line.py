from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class SubscriptionLine(_Model):
    """One line of a subscription; it may hold further members.

    Attributes:
        id (str | None): Identifier of the line.
        plan (str | None): Identifier of the plan.
        quantity (float | None): Quantity.
        coupon (str | None): Identifier of the coupon of the line.
        coupon_redemptions (int | None): How often the coupon was used.
        created (datetime.datetime | None): Moment of creation.
        updated (datetime.datetime | None): Moment of the last change.
    """

    id: str | None = None
    plan: str | None = None
    quantity: float | None = None
    coupon: str | None = None
    coupon_redemptions: int | None = None
    created: datetime.datetime | None = None
    updated: datetime.datetime | None = None
