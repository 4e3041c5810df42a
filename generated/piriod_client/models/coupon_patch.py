from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CouponPatch(_Model):
    """What a caller may change of a Coupon; all of it optional.

    Attributes:
        name (str | None): Name, at most 56 characters.
        amount (float | None): Reduction; `discount_scheme` says whether percent or amount.
        currency (str | None): Currency code.
        discount_scheme (DiscountScheme | None): Unit of a discount: percent, or an amount of money.
        duration_scheme (CouponDuration | None): How long a coupon applies.
        duration_times (int | None): Number of billings a limited coupon applies to.
        valid_until (datetime.date | None): Last day the coupon can be used.
        apply_on (CouponTarget | None): What a coupon reduces.
    """

    name: str | None = None
    amount: float | None = None
    currency: str | None = None
    discount_scheme: _m.DiscountScheme | None = None
    duration_scheme: _m.CouponDuration | None = None
    duration_times: int | None = None
    valid_until: datetime.date | None = None
    apply_on: _m.CouponTarget | None = None
