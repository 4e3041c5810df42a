from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class PlanInput(_Model):
    """What a caller may set of a Plan.

    Attributes:
        product (str): Identifier of the product.
        name (str): Name, at most 56 characters.
        description (str): Text, at most 200 characters.
        frequency (str): Identifier of the billing frequency. Earlier reference: monthly, annual, weekly, biannual or
            quarterly.
        currency (str): Currency code.
        amount (float): Price per period, in `currency`.
        sku (str | None): Article code, at most 32 characters.
        usage_scheme (UsageScheme | None): Whether the quantity is agreed or measured.
        usage_aggregation (UsageAggregation | None): How measured usage is summed up.
        tiers (list[PlanTierInput] | None): Price steps.
        tiers_mode (TiersMode | None): How price steps apply. `unit` (now volume) and `range` (now package) are
            deprecated.
        unit_label (str | None): Name of the unit, at most 4 characters.
        exempt (bool | None): Whether the plan is free of tax. The server's default is False.
    """

    product: str
    name: str
    description: str
    frequency: str
    currency: str
    amount: float
    sku: str | None = None
    usage_scheme: _m.UsageScheme | None = None
    usage_aggregation: _m.UsageAggregation | None = None
    tiers: list[_m.PlanTierInput] | None = None
    tiers_mode: _m.TiersMode | None = None
    unit_label: str | None = None
    exempt: bool | None = None
