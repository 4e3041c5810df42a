"""Records of ``rate_cards`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_datetime
from ..._runtime.sideload.links import ToMany, ToOne
from ..._runtime.sideload.record import Field, LazyField
from .base import Record

if TYPE_CHECKING:
    import datetime

    from .external_reference import ExternalReference
    from .rate_card_set import RateCardSet
    from .rate_card_version import RateCardVersion


class RateCard(Record):
    """One of ``rate_cards``."""

    __slots__ = ()

    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    currency: Field[None | str] = Field("currency")
    effective_rate_card_version_id: Field[None | str] = Field("effective_rate_card_version_id")
    external_reference_ids: Field[list[str] | None] = LazyField("external_reference_ids")
    rate_card_set_id: Field[None | str] = Field("rate_card_set_id")
    rate_card_set_title: Field[None | str] = Field("rate_card_set_title")
    rate_card_version_ids: Field[list[str] | None] = LazyField("rate_card_version_ids")
    removable: Field[bool | None] = Field("removable")
    updated_at: Field[datetime.datetime | None] = Field("updated_at", read_datetime)
    uses: Field[int | None] = Field("uses")

    effective_rate_card_version: ToOne[RateCardVersion] = ToOne(
        ("effective_rate_card_version_id",), ("rate_card_versions",)
    )
    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
    rate_card_set: ToOne[RateCardSet] = ToOne(("rate_card_set_id",), ("rate_card_sets",))
    rate_card_versions: ToMany[RateCardVersion] = ToMany(("rate_card_version_ids",), ("rate_card_versions",))
