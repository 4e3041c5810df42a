from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class Plan(_Model):
    """A price of a product, charged again and again.

    Attributes:
        id (str | None): Identifier of the plan.
        product (str | None): Identifier of the product.
        name (str | None): Name, at most 56 characters.
        description (str | None): Text, at most 200 characters.
        frequency (str | None): Identifier of the billing frequency. Earlier reference: monthly, annual, weekly,
            biannual or quarterly.
        currency (str | None): Currency code.
        amount (float | None): Price per period, in `currency`.
        sku (str | None): Article code, at most 32 characters.
        usage_scheme (UsageScheme | None): Whether the quantity is agreed or measured. The server's default is
            'licensed'.
        usage_aggregation (UsageAggregation | None): How measured usage is summed up.
        tiers (list[PlanTier] | None): Price steps.
        tiers_mode (TiersMode | None): How the price steps apply.
        unit_label (str | None): Name of the unit, at most 4 characters.
        exempt (bool | None): Whether the plan is free of tax. The server's default is False.
        status (PlanStatus | None):
        archived (datetime.datetime | None): Moment of archiving.
        created (datetime.datetime | None): Moment of creation.
        updated (datetime.datetime | None): Moment of the last change.
    """

    id: str | None = None
    product: str | None = None
    name: str | None = None
    description: str | None = None
    frequency: str | None = None
    currency: str | None = None
    amount: float | None = None
    sku: str | None = None
    usage_scheme: _m.UsageScheme | None = None
    usage_aggregation: _m.UsageAggregation | None = None
    tiers: list[_m.PlanTier] | None = None
    tiers_mode: _m.TiersMode | None = None
    unit_label: str | None = None
    exempt: bool | None = None
    status: _m.PlanStatus | None = None
    archived: datetime.datetime | None = None
    created: datetime.datetime | None = None
    updated: datetime.datetime | None = None


class PlanStatus(_OpenStrEnum):
    ACTIVE = "active"
    ARCHIVED = "archived"


@_model(kw_only=True, eq=False, repr=False)
class PlanTier(_Model):
    """One price step of a plan; it may hold further members.

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


class TiersMode(_OpenStrEnum):
    GRADUATED = "graduated"
    PACKAGE = "package"
    PACKAGE_OVERAGE = "package_overage"
    RANGE = "range"
    UNIT = "unit"
    VOLUME = "volume"


class UsageAggregation(_OpenStrEnum):
    LAST_RECORD = "last_record"
    MAX = "max"
    SUM = "sum"


class UsageScheme(_OpenStrEnum):
    LICENSED = "licensed"
    METERED = "metered"
