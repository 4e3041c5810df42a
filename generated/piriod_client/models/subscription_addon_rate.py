from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class SubscriptionAddonRate(_Model):
    """What part of an add-on one billing cycle charges.

    Attributes:
        billing_cycle (int | None): Number of the billing cycle.
        percentage (float | None): Part that is charged, in percent.
        description (str | None): Text.
    """

    billing_cycle: int | None = None
    percentage: float | None = None
    description: str | None = None
