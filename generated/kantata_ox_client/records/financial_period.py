"""Records of ``financial_periods`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import Record

if TYPE_CHECKING:
    pass


class FinancialPeriod(Record):
    """One of ``financial_periods``; its fields are in ``raw``."""

    __slots__ = ()
