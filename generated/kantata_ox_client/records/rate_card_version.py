"""Records of ``rate_card_versions`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToMany, ToOne
from .base import Record

if TYPE_CHECKING:
    from .rate_card import RateCard
    from .rate_card_role import RateCardRole
    from .rate_card_set_version import RateCardSetVersion


class RateCardVersion(Record):
    """One of ``rate_card_versions``; its fields are in ``raw``."""

    __slots__ = ()

    rate_card: ToOne[RateCard] = ToOne(("rate_card_id",), ("rate_cards",))
    rate_card_set_version: ToOne[RateCardSetVersion] = ToOne(("rate_card_set_version_id",), ("rate_card_set_versions",))
    rate_card_roles: ToMany[RateCardRole] = ToMany(("rate_card_role_ids",), ("rate_card_roles",))
