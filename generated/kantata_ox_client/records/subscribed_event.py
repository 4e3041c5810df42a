"""Records of ``subscribed_events`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToOne
from .base import Record

if TYPE_CHECKING:
    pass


class SubscribedEvent(Record):
    """One of ``subscribed_events``; its fields are in ``raw``."""

    __slots__ = ()

    subject: ToOne[Record] = ToOne(("subject_ref",))
