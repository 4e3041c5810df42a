"""Records of ``expense_categories`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import Record

if TYPE_CHECKING:
    pass


class ExpenseCategory(Record):
    """One of ``expense_categories``; its fields are in ``raw``."""

    __slots__ = ()
