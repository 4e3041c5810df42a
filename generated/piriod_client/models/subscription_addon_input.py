from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class SubscriptionAddonInput(_Model):
    """What a caller may set of a SubscriptionAddon.

    Attributes:
        addon (str | None): Identifier of the add-on.
        quantity (float | None): Quantity.
        rates (list[SubscriptionAddonRate] | None): Percentages by billing cycle.
    """

    addon: str | None = None
    quantity: float | None = None
    rates: list[_m.SubscriptionAddonRate] | None = None
