"""Records of ``roles`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_datetime
from ..._runtime.sideload.links import ToMany
from ..._runtime.sideload.record import Field, LazyField
from .base import Record

if TYPE_CHECKING:
    import datetime

    from .external_reference import ExternalReference


class Role(Record):
    """One of ``roles``."""

    __slots__ = ()

    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    deleted_at: Field[datetime.datetime | None] = Field("deleted_at", read_datetime)
    external_reference_ids: Field[list[str] | None] = LazyField("external_reference_ids")
    name: Field[None | str] = Field("name")
    updated_at: Field[datetime.datetime | None] = Field("updated_at", read_datetime)

    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
