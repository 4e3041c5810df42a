"""Records of ``rate_card_set_versions`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToMany, ToOne
from .base import Record

if TYPE_CHECKING:
    from .rate_card_set import RateCardSet
    from .rate_card_version import RateCardVersion


class RateCardSetVersion(Record):
    """One of ``rate_card_set_versions``; its fields are in ``raw``."""

    __slots__ = ()

    rate_card_set: ToOne[RateCardSet] = ToOne(("rate_card_set_id",), ("rate_card_sets",))
    rate_card_versions: ToMany[RateCardVersion] = ToMany(("rate_card_version_ids",), ("rate_card_versions",))
