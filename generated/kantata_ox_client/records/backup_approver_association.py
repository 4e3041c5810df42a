"""Records of ``backup_approver_associations`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToOne
from .base import Record

if TYPE_CHECKING:
    from .user import User


class BackupApproverAssociation(Record):
    """One of ``backup_approver_associations``; its fields are in ``raw``."""

    __slots__ = ()

    backup_approver: ToOne[User] = ToOne(("backup_approver_id",), ("users",))
    approver: ToOne[User] = ToOne(("approver_id",), ("users",))
