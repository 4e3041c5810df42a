from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class SubscriptionAddon(_Model):
    """An extra charge on a subscription.

    Attributes:
        addon (str | None): Identifier of the add-on.
        quantity (float | None): Quantity.
        addon_redemptions (int | None): How often the add-on was charged.
        rates (list[SubscriptionAddonRate] | None): Percentages by billing cycle.
    """

    addon: str | None = None
    quantity: float | None = None
    addon_redemptions: int | None = None
    rates: list[_m.SubscriptionAddonRate] | None = None
