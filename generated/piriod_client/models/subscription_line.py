from __future__ import annotations

from typing import Any

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class SubscriptionLine(_Model):
    """One line of a subscription; it may hold further members.

    Attributes:
        id (str | None): Identifier of the line.
        plan (str | None): Identifier of the plan.
        quantity (float | None): Quantity.
        coupon (Any): Coupon of the line.
    """

    id: str | None = None
    plan: str | None = None
    quantity: float | None = None
    coupon: Any = None
