"""Records of ``rate_card_set_versions`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_date, read_datetime
from ..._runtime.sideload.links import ToMany, ToOne
from ..._runtime.sideload.record import Field, LazyField
from .base import Record

if TYPE_CHECKING:
    import datetime

    from .rate_card_set import RateCardSet
    from .rate_card_version import RateCardVersion


class RateCardSetVersion(Record):
    """One of ``rate_card_set_versions``."""

    __slots__ = ()

    active: Field[bool | None] = Field("active")
    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    effective_date: Field[datetime.date | None] = Field("effective_date", read_date)
    rate_card_set_id: Field[None | str] = Field("rate_card_set_id")
    rate_card_version_ids: Field[list[str] | None] = LazyField("rate_card_version_ids")
    updated_at: Field[datetime.datetime | None] = Field("updated_at", read_datetime)
    used_currencies: Field[list[str] | None] = LazyField("used_currencies")

    rate_card_set: ToOne[RateCardSet] = ToOne(("rate_card_set_id",), ("rate_card_sets",))
    rate_card_versions: ToMany[RateCardVersion] = ToMany(("rate_card_version_ids",), ("rate_card_versions",))
