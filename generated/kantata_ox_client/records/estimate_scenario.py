"""Records of ``estimate_scenarios`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToMany, ToOne
from .base import Record

if TYPE_CHECKING:
    from .estimate_scenario_resource import EstimateScenarioResource
    from .external_reference import ExternalReference
    from .rate_card import RateCard


class EstimateScenario(Record):
    """One of ``estimate_scenarios``; its fields are in ``raw``."""

    __slots__ = ()

    rate_card: ToOne[RateCard] = ToOne(("rate_card_id",), ("rate_cards",))
    estimate_scenario_resources: ToMany[EstimateScenarioResource] = ToMany(
        ("estimate_scenario_resource_ids",), ("estimate_scenario_resources",)
    )
    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
