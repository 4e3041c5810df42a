"""Records of ``access_groups`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToMany, ToOne
from .base import Record

if TYPE_CHECKING:
    from .user import User


class AccessGroup(Record):
    """One of ``access_groups``; its fields are in ``raw``."""

    __slots__ = ()

    last_updated_user: ToOne[User] = ToOne(("last_updated_user_id",), ("users",))
    users: ToMany[User] = ToMany(("user_ids",), ("users",))
