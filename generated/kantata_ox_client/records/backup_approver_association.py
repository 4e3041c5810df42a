"""Records of ``backup_approver_associations`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToOne
from ..._runtime.sideload.record import Field
from ..types import read_datetime
from .base import Record

if TYPE_CHECKING:
    import datetime

    from ..types import Unset
    from .user import User


class BackupApproverAssociation(Record):
    """One of ``backup_approver_associations``."""

    __slots__ = ()

    approver_id: Field[None | str | Unset] = Field("approver_id")
    backup_approver_id: Field[None | str | Unset] = Field("backup_approver_id")
    end_date: Field[datetime.datetime | None | Unset] = Field("end_date", read_datetime)
    start_date: Field[datetime.datetime | None | Unset] = Field("start_date", read_datetime)

    approver: ToOne[User] = ToOne(("approver_id",), ("users",))
    backup_approver: ToOne[User] = ToOne(("backup_approver_id",), ("users",))
