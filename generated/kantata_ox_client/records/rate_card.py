"""Records of ``rate_cards`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToMany, ToOne
from .base import Record

if TYPE_CHECKING:
    from .external_reference import ExternalReference
    from .rate_card_set import RateCardSet
    from .rate_card_version import RateCardVersion


class RateCard(Record):
    """One of ``rate_cards``; its fields are in ``raw``."""

    __slots__ = ()

    rate_card_set: ToOne[RateCardSet] = ToOne(("rate_card_set_id",), ("rate_card_sets",))
    rate_card_versions: ToMany[RateCardVersion] = ToMany(("rate_card_version_ids",), ("rate_card_versions",))
    effective_rate_card_version: ToOne[RateCardVersion] = ToOne(
        ("effective_rate_card_version_id",), ("rate_card_versions",)
    )
    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
