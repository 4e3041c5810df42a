"""Records of ``roles`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToMany
from ..._runtime.sideload.record import Field, LazyField
from ..types import read_datetime
from .base import Record

if TYPE_CHECKING:
    import datetime

    from ..types import Unset
    from .external_reference import ExternalReference


class Role(Record):
    """One of ``roles``."""

    __slots__ = ()

    created_at: Field[datetime.datetime | None | Unset] = Field("created_at", read_datetime)
    deleted_at: Field[datetime.datetime | None | Unset] = Field("deleted_at", read_datetime)
    external_reference_ids: Field[list[str] | None | Unset] = LazyField("external_reference_ids")
    name: Field[None | str | Unset] = Field("name")
    updated_at: Field[datetime.datetime | None | Unset] = Field("updated_at", read_datetime)

    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
