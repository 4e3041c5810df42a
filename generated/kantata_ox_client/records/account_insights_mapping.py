"""Records of ``account_insights_mappings`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import Record

if TYPE_CHECKING:
    pass


class AccountInsightsMapping(Record):
    """One of ``account_insights_mappings``; its fields are in ``raw``."""

    __slots__ = ()
