"""Records of ``line_item_locks`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToOne
from ..._runtime.sideload.record import Field
from ..types import read_date
from .base import Record

if TYPE_CHECKING:
    import datetime

    from ..types import Unset
    from .user import User


class LineItemLock(Record):
    """One of ``line_item_locks``."""

    __slots__ = ()

    account_id: Field[int | None | Unset] = Field("account_id")
    creator_id: Field[None | str | Unset] = Field("creator_id")
    locked_to: Field[datetime.date | None | Unset] = Field("locked_to", read_date)

    creator: ToOne[User] = ToOne(("creator_id",), ("users",))
