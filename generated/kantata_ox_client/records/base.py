"""What all records of Kantata OX have in common."""

from __future__ import annotations

from typing import Any, ClassVar

from ..._runtime.sideload.record import LinkedRecord
from ..types import UNSET


class Record(LinkedRecord):
    """A record of any collection; fields that are not typed are in ``raw``."""

    __slots__ = ()

    absent: ClassVar[Any] = UNSET
