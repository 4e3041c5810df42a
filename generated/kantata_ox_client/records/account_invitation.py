"""Records of ``account_invitations`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToOne
from ..._runtime.sideload.record import Field
from .base import Record

if TYPE_CHECKING:
    from .role import Role
    from .user import User


class AccountInvitation(Record):
    """One of ``account_invitations``."""

    __slots__ = ()

    bill_rate_in_cents: Field[int | None] = Field("bill_rate_in_cents")
    billability_target: Field[int | None] = Field("billability_target")
    cost_rate_in_cents: Field[int | None] = Field("cost_rate_in_cents")
    default_role_id: Field[None | str] = Field("default_role_id")
    email_address: Field[None | str] = Field("email_address")
    expiration_date: Field[None | str] = Field("expiration_date")
    full_name: Field[None | str] = Field("full_name")
    headline: Field[None | str] = Field("headline")
    invitee_id: Field[None | str] = Field("invitee_id")
    inviter_id: Field[None | str] = Field("inviter_id")
    pending: Field[bool | None] = Field("pending")
    permission: Field[None | str] = Field("permission")

    default_role: ToOne[Role] = ToOne(("default_role_id",), ("roles",))
    invitee: ToOne[User] = ToOne(("invitee_id",), ("users",))
    inviter: ToOne[User] = ToOne(("inviter_id",), ("users",))
