"""Records of ``rate_card_sets`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_datetime
from ..._runtime.sideload.links import ToMany
from ..._runtime.sideload.record import Field, LazyField
from .base import Record

if TYPE_CHECKING:
    import datetime

    from .rate_card import RateCard
    from .rate_card_set_version import RateCardSetVersion
    from .workspace_group import WorkspaceGroup


class RateCardSet(Record):
    """One of ``rate_card_sets``."""

    __slots__ = ()

    account_default: Field[bool | None] = Field("account_default")
    active_currencies: Field[list[str] | None] = LazyField("active_currencies")
    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    default_currencies: Field[list[str] | None] = LazyField("default_currencies")
    destroyable: Field[bool | None] = Field("destroyable")
    rate_card_ids: Field[list[str] | None] = LazyField("rate_card_ids")
    rate_card_set_version_ids: Field[list[str] | None] = LazyField("rate_card_set_version_ids")
    title: Field[None | str] = Field("title")
    updated_at: Field[datetime.datetime | None] = Field("updated_at", read_datetime)
    workspace_group_ids: Field[list[str] | None] = LazyField("workspace_group_ids")

    rate_card_set_versions: ToMany[RateCardSetVersion] = ToMany(
        ("rate_card_set_version_ids",), ("rate_card_set_versions",)
    )
    rate_cards: ToMany[RateCard] = ToMany(("rate_card_ids",), ("rate_cards",))
    workspace_groups: ToMany[WorkspaceGroup] = ToMany(("workspace_group_ids",), ("workspace_groups",))
