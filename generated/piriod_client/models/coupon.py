from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class Coupon(_Model):
    """A reduction that subscriptions and their lines can use.

    Attributes:
        id (str | None): Identifier of the coupon.
        name (str | None): Name, at most 56 characters.
        amount (float | None): Reduction; `discount_scheme` says whether percent or amount.
        currency (str | None): Currency code.
        discount_scheme (DiscountScheme | None): Whether `amount` is percent or money. The server's default is '%'.
        duration_scheme (CouponDuration | None): How long the coupon applies. The server's default is 'one_time'.
        duration_times (int | None): Number of billings a limited coupon applies to.
        valid_until (datetime.date | None): Last day the coupon can be used.
        apply_on (CouponTarget | None): What the coupon reduces. The server's default is 'invoice'.
        status (CouponStatus | None):
        archived (datetime.datetime | None): Moment of archiving.
        created (datetime.datetime | None): Moment of creation.
        updated (datetime.datetime | None): Moment of the last change.
    """

    id: str | None = None
    name: str | None = None
    amount: float | None = None
    currency: str | None = None
    discount_scheme: _m.DiscountScheme | None = None
    duration_scheme: _m.CouponDuration | None = None
    duration_times: int | None = None
    valid_until: datetime.date | None = None
    apply_on: _m.CouponTarget | None = None
    status: _m.CouponStatus | None = None
    archived: datetime.datetime | None = None
    created: datetime.datetime | None = None
    updated: datetime.datetime | None = None
