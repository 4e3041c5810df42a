"""Records of ``rate_card_sets`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToMany
from .base import Record

if TYPE_CHECKING:
    from .rate_card import RateCard
    from .rate_card_set_version import RateCardSetVersion


class RateCardSet(Record):
    """One of ``rate_card_sets``; its fields are in ``raw``."""

    __slots__ = ()

    rate_cards: ToMany[RateCard] = ToMany(("rate_card_ids",), ("rate_cards",))
    rate_card_set_versions: ToMany[RateCardSetVersion] = ToMany(
        ("rate_card_set_version_ids",), ("rate_card_set_versions",)
    )
