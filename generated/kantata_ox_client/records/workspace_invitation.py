"""Records of ``workspace_invitations`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.record import Field
from .base import Record

if TYPE_CHECKING:
    pass


class WorkspaceInvitation(Record):
    """One of ``workspace_invitations``."""

    __slots__ = ()

    email_address: Field[None | str] = Field("email_address")
    full_name: Field[None | str] = Field("full_name")
    invitee_role: Field[None | str] = Field("invitee_role")
    message: Field[None | str] = Field("message")
    subject: Field[None | str] = Field("subject")
