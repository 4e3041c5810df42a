"""Records of ``cost_rates`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToOne
from .base import Record

if TYPE_CHECKING:
    from .account_membership import AccountMembership


class CostRate(Record):
    """One of ``cost_rates``; its fields are in ``raw``."""

    __slots__ = ()

    account_membership: ToOne[AccountMembership] = ToOne(("account_membership_id",), ("account_memberships",))
