"""Records of ``vendors`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToMany
from .base import Record

if TYPE_CHECKING:
    from .external_reference import ExternalReference


class Vendor(Record):
    """One of ``vendors``; its fields are in ``raw``."""

    __slots__ = ()

    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
