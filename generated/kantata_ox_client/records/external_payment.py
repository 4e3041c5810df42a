"""Records of ``external_payments`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToOne
from .base import Record

if TYPE_CHECKING:
    from .invoice import Invoice
    from .user import User
    from .workspace import Workspace


class ExternalPayment(Record):
    """One of ``external_payments``; its fields are in ``raw``."""

    __slots__ = ()

    user: ToOne[User] = ToOne(("user_id",), ("users",))
    workspace: ToOne[Workspace] = ToOne(("workspace_id",), ("workspaces",))
    invoice: ToOne[Invoice] = ToOne(("invoice_id",), ("invoices",))
