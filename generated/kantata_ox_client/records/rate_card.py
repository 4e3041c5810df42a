"""Records of ``rate_cards`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToMany, ToOne
from ..._runtime.sideload.record import Field, LazyField
from ..types import read_datetime
from .base import Record

if TYPE_CHECKING:
    import datetime

    from ..types import Unset
    from .external_reference import ExternalReference
    from .rate_card_set import RateCardSet
    from .rate_card_version import RateCardVersion


class RateCard(Record):
    """One of ``rate_cards``."""

    __slots__ = ()

    created_at: Field[datetime.datetime | None | Unset] = Field("created_at", read_datetime)
    currency: Field[None | str | Unset] = Field("currency")
    effective_rate_card_version_id: Field[None | str | Unset] = Field("effective_rate_card_version_id")
    external_reference_ids: Field[list[str] | None | Unset] = LazyField("external_reference_ids")
    rate_card_set_id: Field[None | str | Unset] = Field("rate_card_set_id")
    rate_card_set_title: Field[None | str | Unset] = Field("rate_card_set_title")
    rate_card_version_ids: Field[list[str] | None | Unset] = LazyField("rate_card_version_ids")
    removable: Field[bool | None | Unset] = Field("removable")
    updated_at: Field[datetime.datetime | None | Unset] = Field("updated_at", read_datetime)
    uses: Field[int | None | Unset] = Field("uses")

    effective_rate_card_version: ToOne[RateCardVersion] = ToOne(
        ("effective_rate_card_version_id",), ("rate_card_versions",)
    )
    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
    rate_card_set: ToOne[RateCardSet] = ToOne(("rate_card_set_id",), ("rate_card_sets",))
    rate_card_versions: ToMany[RateCardVersion] = ToMany(("rate_card_version_ids",), ("rate_card_versions",))
