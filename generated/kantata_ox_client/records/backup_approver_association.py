"""Records of ``backup_approver_associations`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_datetime
from ..._runtime.sideload.links import ToOne
from ..._runtime.sideload.record import Field
from .base import Record

if TYPE_CHECKING:
    import datetime

    from .user import User


class BackupApproverAssociation(Record):
    """One of ``backup_approver_associations``."""

    __slots__ = ()

    approver_id: Field[None | str] = Field("approver_id")
    backup_approver_id: Field[None | str] = Field("backup_approver_id")
    end_date: Field[datetime.datetime | None] = Field("end_date", read_datetime)
    start_date: Field[datetime.datetime | None] = Field("start_date", read_datetime)

    approver: ToOne[User] = ToOne(("approver_id",), ("users",))
    backup_approver: ToOne[User] = ToOne(("backup_approver_id",), ("users",))
