"""Records of ``line_item_locks`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_date
from ..._runtime.sideload.links import ToOne
from ..._runtime.sideload.record import Field
from .base import Record

if TYPE_CHECKING:
    import datetime

    from .user import User


class LineItemLock(Record):
    """One of ``line_item_locks``."""

    __slots__ = ()

    account_id: Field[int | None] = Field("account_id")
    creator_id: Field[None | str] = Field("creator_id")
    locked_to: Field[datetime.date | None] = Field("locked_to", read_date)

    creator: ToOne[User] = ToOne(("creator_id",), ("users",))
