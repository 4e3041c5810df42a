"""Records of ``external_payments`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToOne
from ..._runtime.sideload.record import Field
from ..types import read_datetime
from .base import Record

if TYPE_CHECKING:
    import datetime

    from ..types import Unset
    from .invoice import Invoice
    from .user import User
    from .workspace import Workspace


class ExternalPayment(Record):
    """One of ``external_payments``."""

    __slots__ = ()

    amount_in_cents: Field[int | None | Unset] = Field("amount_in_cents")
    created_at: Field[datetime.datetime | None | Unset] = Field("created_at", read_datetime)
    invoice_id: Field[int | None | str | Unset] = Field("invoice_id")
    message: Field[None | str | Unset] = Field("message")
    updated_at: Field[datetime.datetime | None | Unset] = Field("updated_at", read_datetime)
    user_id: Field[int | None | str | Unset] = Field("user_id")
    workspace_id: Field[int | None | str | Unset] = Field("workspace_id")

    invoice: ToOne[Invoice] = ToOne(("invoice_id",), ("invoices",))
    user: ToOne[User] = ToOne(("user_id",), ("users",))
    workspace: ToOne[Workspace] = ToOne(("workspace_id",), ("workspaces",))
