"""Records of ``billable_utilizations`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_date, read_datetime
from ..._runtime.sideload.links import ToOne
from ..._runtime.sideload.record import Field
from .base import Record

if TYPE_CHECKING:
    import datetime

    from .account_membership import AccountMembership
    from .user import User


class BillableUtilization(Record):
    """One of ``billable_utilizations``."""

    __slots__ = ()

    account_membership_id: Field[None | str] = Field("account_membership_id")
    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    creator_id: Field[None | str] = Field("creator_id")
    effective_date: Field[datetime.date | None] = Field("effective_date", read_date)
    target: Field[int | None] = Field("target")
    updated_at: Field[datetime.datetime | None] = Field("updated_at", read_datetime)

    account_membership: ToOne[AccountMembership] = ToOne(("account_membership_id",), ("account_memberships",))
    creator: ToOne[User] = ToOne(("creator_id",), ("users",))
