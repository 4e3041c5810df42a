"""Records of ``account_colors`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import Record

if TYPE_CHECKING:
    pass


class AccountColor(Record):
    """One of ``account_colors``; its fields are in ``raw``."""

    __slots__ = ()
