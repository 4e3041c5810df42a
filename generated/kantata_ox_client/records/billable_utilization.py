"""Records of ``billable_utilizations`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToOne
from .base import Record

if TYPE_CHECKING:
    from .account_membership import AccountMembership


class BillableUtilization(Record):
    """One of ``billable_utilizations``; its fields are in ``raw``."""

    __slots__ = ()

    account_membership: ToOne[AccountMembership] = ToOne(("account_membership_id",), ("account_memberships",))
