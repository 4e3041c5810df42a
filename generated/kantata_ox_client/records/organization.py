"""Records of ``organizations`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.record import Field, LazyField
from ..types import read_datetime
from .base import Record

if TYPE_CHECKING:
    import datetime

    from ..types import Unset


class Organization(Record):
    """One of ``organizations``."""

    __slots__ = ()

    ancestor_ids: Field[list[str] | None | Unset] = LazyField("ancestor_ids")
    created_at: Field[datetime.datetime | None | Unset] = Field("created_at", read_datetime)
    name: Field[None | str | Unset] = Field("name")
    parent_id: Field[None | str | Unset] = Field("parent_id")
    type_: Field[None | str | Unset] = Field("type")
    updated_at: Field[datetime.datetime | None | Unset] = Field("updated_at", read_datetime)
