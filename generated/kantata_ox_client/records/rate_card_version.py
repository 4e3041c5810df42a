"""Records of ``rate_card_versions`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_datetime
from ..._runtime.sideload.links import ToMany, ToOne
from ..._runtime.sideload.record import Field, LazyField
from .base import Record

if TYPE_CHECKING:
    import datetime

    from .rate_card import RateCard
    from .rate_card_role import RateCardRole
    from .rate_card_set_version import RateCardSetVersion


class RateCardVersion(Record):
    """One of ``rate_card_versions``."""

    __slots__ = ()

    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    default_rate: Field[int | None] = Field("default_rate")
    rate_card_id: Field[None | str] = Field("rate_card_id")
    rate_card_role_ids: Field[list[str] | None] = LazyField("rate_card_role_ids")
    rate_card_set_version_id: Field[None | str] = Field("rate_card_set_version_id")
    updated_at: Field[datetime.datetime | None] = Field("updated_at", read_datetime)

    rate_card: ToOne[RateCard] = ToOne(("rate_card_id",), ("rate_cards",))
    rate_card_roles: ToMany[RateCardRole] = ToMany(("rate_card_role_ids",), ("rate_card_roles",))
    rate_card_set_version: ToOne[RateCardSetVersion] = ToOne(("rate_card_set_version_id",), ("rate_card_set_versions",))
