"""What all records of Kantata OX have in common."""

from __future__ import annotations

from ..._runtime.sideload.record import LinkedRecord


class Record(LinkedRecord):
    """A record of any collection; fields that are not typed are in ``raw``."""

    __slots__ = ()
