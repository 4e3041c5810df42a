"""Records of ``expense_categories`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_datetime
from ..._runtime.sideload.record import Field
from .base import Record

if TYPE_CHECKING:
    import datetime


class ExpenseCategory(Record):
    """One of ``expense_categories``."""

    __slots__ = ()

    deleted_at: Field[datetime.datetime | None] = Field("deleted_at", read_datetime)
    name: Field[None | str] = Field("name")
