from __future__ import annotations

from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
from .. import models as _m


class ListPlansStatus(_OpenStrEnum):
    ACTIVE = "active"
    ARCHIVED = "archived"


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


@_model(kw_only=True, eq=False, repr=False)
class PlanPage(_Model):
    """An object that the document does not describe.

    Attributes:
        count (int | None): Number of all matches.
        next_ (str | None): Address of the next page.
        previous (str | None): Address of the page before.
        results (list[Plan] | None):
    """

    count: int | None = None
    next_: str | None = None
    previous: str | None = None
    results: list[_m.Plan] | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "next_": "next",
    }


@_model(kw_only=True, eq=False, repr=False)
class PlanTierInput(_Model):
    """What a caller may set of a PlanTier.

    Attributes:
        amount (float | None): Price of the step.
        quantity_from (float | None): Quantity the step begins at.
        quantity_to (float | None): Quantity the step ends at.
        amount_scheme (str | None): What the price is meant for; the words are not listed.
        unit_scheme (str | None): How units are counted; the words are not listed.
    """

    amount: float | None = None
    quantity_from: float | None = None
    quantity_to: float | None = None
    amount_scheme: str | None = None
    unit_scheme: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class PlanUpdate(_Model):
    """What can be changed of a plan.

    Attributes:
        name (str | None): Name, at most 56 characters.
        description (str | None): Text, at most 200 characters.
        sku (str | None): Article code, at most 32 characters.
        unit_label (str | None): Name of the unit, at most 4 characters.
        metadata (Metadata | None): Members of the caller's own.
    """

    name: str | None = None
    description: str | None = None
    sku: str | None = None
    unit_label: str | None = None
    metadata: _m.Metadata | None = None
