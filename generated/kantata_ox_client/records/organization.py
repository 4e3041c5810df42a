"""Records of ``organizations`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import Record

if TYPE_CHECKING:
    pass


class Organization(Record):
    """One of ``organizations``; its fields are in ``raw``."""

    __slots__ = ()
