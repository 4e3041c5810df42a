"""Records of ``tags`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import Record

if TYPE_CHECKING:
    pass


class Tag(Record):
    """One of ``tags``; its fields are in ``raw``."""

    __slots__ = ()
