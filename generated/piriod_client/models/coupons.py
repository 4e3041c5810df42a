from __future__ import annotations

import datetime
from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
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


class CouponDuration(_OpenStrEnum):
    FOREVER = "forever"
    LIMITED = "limited"
    ONE_TIME = "one_time"


@_model(kw_only=True, eq=False, repr=False)
class CouponInput(_Model):
    """What a caller may set of a Coupon.

    Attributes:
        name (str): Name, at most 56 characters.
        amount (float): Reduction; `discount_scheme` says whether percent or amount.
        currency (str): Currency code.
        discount_scheme (DiscountScheme | None): Unit of a discount: percent, or an amount of money.
        duration_scheme (CouponDuration | None): How long a coupon applies.
        duration_times (int | None): Number of billings a limited coupon applies to.
        valid_until (datetime.date | None): Last day the coupon can be used.
        apply_on (CouponTarget | None): What a coupon reduces.
    """

    name: str
    amount: float
    currency: str
    discount_scheme: _m.DiscountScheme | None = None
    duration_scheme: _m.CouponDuration | None = None
    duration_times: int | None = None
    valid_until: datetime.date | None = None
    apply_on: _m.CouponTarget | None = None


@_model(kw_only=True, eq=False, repr=False)
class CouponPage(_Model):
    """An object that the document does not describe.

    Attributes:
        count (int | None): Number of all matches.
        next_ (str | None): Address of the next page.
        previous (str | None): Address of the page before.
        results (list[Coupon] | None):
    """

    count: int | None = None
    next_: str | None = None
    previous: str | None = None
    results: list[_m.Coupon] | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "next_": "next",
    }


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


class CouponStatus(_OpenStrEnum):
    ACTIVE = "active"
    ARCHIVED = "archived"


class CouponTarget(_OpenStrEnum):
    INVOICE = "invoice"
    LINE = "line"


class ListCouponsApplyOn(_OpenStrEnum):
    INVOICE = "invoice"
    LINE = "line"


class ListCouponsDurationScheme(_OpenStrEnum):
    FOREVER = "forever"
    LIMITED = "limited"
    ONE_TIME = "one_time"
