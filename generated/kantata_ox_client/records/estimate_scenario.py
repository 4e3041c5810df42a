"""Records of ``estimate_scenarios`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_datetime
from ..._runtime.sideload.links import ToMany, ToOne
from ..._runtime.sideload.record import Field, LazyField
from .base import Record

if TYPE_CHECKING:
    import datetime

    from .estimate_scenario_resource import EstimateScenarioResource
    from .external_reference import ExternalReference
    from .rate_card import RateCard


class EstimateScenario(Record):
    """One of ``estimate_scenarios``."""

    __slots__ = ()

    budget_in_cents: Field[int | None] = Field("budget_in_cents")
    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    estimate_id: Field[int | None] = Field("estimate_id")
    estimate_scenario_resource_ids: Field[list[str] | None] = LazyField("estimate_scenario_resource_ids")
    external_reference_ids: Field[list[str] | None] = LazyField("external_reference_ids")
    name: Field[None | str] = Field("name")
    rate_card_id: Field[None | str] = Field("rate_card_id")
    start_date: Field[datetime.datetime | None] = Field("start_date", read_datetime)
    target_margin_percent: Field[int | None] = Field("target_margin_percent")
    updated_at: Field[datetime.datetime | None] = Field("updated_at", read_datetime)

    estimate_scenario_resources: ToMany[EstimateScenarioResource] = ToMany(
        ("estimate_scenario_resource_ids",), ("estimate_scenario_resources",)
    )
    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
    rate_card: ToOne[RateCard] = ToOne(("rate_card_id",), ("rate_cards",))
