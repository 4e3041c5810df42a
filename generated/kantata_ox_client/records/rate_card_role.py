"""Records of ``rate_card_roles`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_datetime
from ..._runtime.sideload.links import ToOne
from ..._runtime.sideload.record import Field
from .base import Record

if TYPE_CHECKING:
    import datetime

    from .rate_card_version import RateCardVersion
    from .role import Role


class RateCardRole(Record):
    """One of ``rate_card_roles``."""

    __slots__ = ()

    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    rate: Field[int | None] = Field("rate")
    rate_card_version_id: Field[None | str] = Field("rate_card_version_id")
    role_id: Field[None | str] = Field("role_id")
    updated_at: Field[datetime.datetime | None] = Field("updated_at", read_datetime)

    rate_card_version: ToOne[RateCardVersion] = ToOne(("rate_card_version_id",), ("rate_card_versions",))
    role: ToOne[Role] = ToOne(("role_id",), ("roles",))
