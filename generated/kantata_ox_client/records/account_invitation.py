"""Records of ``account_invitations`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToOne
from .base import Record

if TYPE_CHECKING:
    from .role import Role
    from .user import User


class AccountInvitation(Record):
    """One of ``account_invitations``; its fields are in ``raw``."""

    __slots__ = ()

    inviter: ToOne[User] = ToOne(("inviter_id",), ("users",))
    invitee: ToOne[User] = ToOne(("invitee_id",), ("users",))
    default_role: ToOne[Role] = ToOne(("default_role_id",), ("roles",))
