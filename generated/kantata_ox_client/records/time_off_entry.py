"""Records of ``time_off_entries`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToMany, ToOne
from .base import Record

if TYPE_CHECKING:
    from .external_reference import ExternalReference
    from .user import User


class TimeOffEntry(Record):
    """One of ``time_off_entries``; its fields are in ``raw``."""

    __slots__ = ()

    user: ToOne[User] = ToOne(("user_id",), ("users",))
    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
