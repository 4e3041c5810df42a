from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class SubscriptionLineInput(_Model):
    """What a caller may set of a SubscriptionLine.

    Attributes:
        plan (str | None): Identifier of the plan.
        quantity (float | None): Quantity.
        coupon (str | None): Identifier of the coupon of the line.
    """

    plan: str | None = None
    quantity: float | None = None
    coupon: str | None = None
