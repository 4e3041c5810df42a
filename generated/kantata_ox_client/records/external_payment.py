"""Records of ``external_payments`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_datetime
from ..._runtime.sideload.links import ToOne
from ..._runtime.sideload.record import Field
from .base import Record

if TYPE_CHECKING:
    import datetime

    from .invoice import Invoice
    from .user import User
    from .workspace import Workspace


class ExternalPayment(Record):
    """One of ``external_payments``."""

    __slots__ = ()

    amount_in_cents: Field[int | None] = Field("amount_in_cents")
    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    invoice_id: Field[int | None | str] = Field("invoice_id")
    message: Field[None | str] = Field("message")
    updated_at: Field[datetime.datetime | None] = Field("updated_at", read_datetime)
    user_id: Field[int | None | str] = Field("user_id")
    workspace_id: Field[int | None | str] = Field("workspace_id")

    invoice: ToOne[Invoice] = ToOne(("invoice_id",), ("invoices",))
    user: ToOne[User] = ToOne(("user_id",), ("users",))
    workspace: ToOne[Workspace] = ToOne(("workspace_id",), ("workspaces",))
