"""Records of ``cost_rates`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_datetime
from ..._runtime.sideload.links import ToOne
from ..._runtime.sideload.record import Field
from .base import Record

if TYPE_CHECKING:
    import datetime

    from .account_membership import AccountMembership


class CostRate(Record):
    """One of ``cost_rates``."""

    __slots__ = ()

    account_membership_id: Field[int | None | str] = Field("account_membership_id")
    amount_in_subunits: Field[int | None] = Field("amount_in_subunits")
    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    currency: Field[None | str] = Field("currency")
    in_use: Field[bool | None] = Field("in_use")
    updated_at: Field[datetime.datetime | None] = Field("updated_at", read_datetime)

    account_membership: ToOne[AccountMembership] = ToOne(("account_membership_id",), ("account_memberships",))
