"""Records of ``expense_categories`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.record import Field
from ..types import read_datetime
from .base import Record

if TYPE_CHECKING:
    import datetime

    from ..types import Unset


class ExpenseCategory(Record):
    """One of ``expense_categories``."""

    __slots__ = ()

    deleted_at: Field[datetime.datetime | None | Unset] = Field("deleted_at", read_datetime)
    name: Field[None | str | Unset] = Field("name")
