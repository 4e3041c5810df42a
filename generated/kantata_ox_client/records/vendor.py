"""Records of ``vendors`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToMany
from ..._runtime.sideload.record import Field, LazyField
from .base import Record

if TYPE_CHECKING:
    from .external_reference import ExternalReference


class Vendor(Record):
    """One of ``vendors``."""

    __slots__ = ()

    archived: Field[bool | None] = Field("archived")
    external_reference_ids: Field[list[str] | None] = LazyField("external_reference_ids")
    externally_managed: Field[bool | None] = Field("externally_managed")
    in_use: Field[bool | None] = Field("in_use")
    name: Field[None | str] = Field("name")

    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
