"""Records of ``insights_access_groups`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import Record

if TYPE_CHECKING:
    pass


class InsightsAccessGroup(Record):
    """One of ``insights_access_groups``; its fields are in ``raw``."""

    __slots__ = ()
