"""Records of ``organizations`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_datetime
from ..._runtime.sideload.record import Field, LazyField
from .base import Record

if TYPE_CHECKING:
    import datetime


class Organization(Record):
    """One of ``organizations``."""

    __slots__ = ()

    ancestor_ids: Field[list[str] | None] = LazyField("ancestor_ids")
    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    name: Field[None | str] = Field("name")
    parent_id: Field[None | str] = Field("parent_id")
    type_: Field[None | str] = Field("type")
    updated_at: Field[datetime.datetime | None] = Field("updated_at", read_datetime)
