"""Records of ``billing_milestones`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToMany, ToOne
from ..._runtime.sideload.record import Field, LazyField
from ..types import read_date, read_datetime
from .base import Record

if TYPE_CHECKING:
    import datetime

    from ..types import Unset
    from .external_reference import ExternalReference
    from .invoice import Invoice
    from .story import Story
    from .workspace import Workspace


class BillingMilestone(Record):
    """One of ``billing_milestones``."""

    __slots__ = ()

    amount_in_cents: Field[int | None | Unset] = Field("amount_in_cents")
    billing_type: Field[None | str | Unset] = Field("billing_type")
    created_at: Field[datetime.datetime | None | Unset] = Field("created_at", read_datetime)
    currency: Field[None | str | Unset] = Field("currency")
    date_to_invoice: Field[datetime.date | None | Unset] = Field("date_to_invoice", read_date)
    external_reference_ids: Field[list[str] | None | Unset] = LazyField("external_reference_ids")
    invoice_id: Field[None | str | Unset] = Field("invoice_id")
    invoice_ids: Field[list[str] | None | Unset] = LazyField("invoice_ids")
    story_id: Field[None | str | Unset] = Field("story_id")
    title: Field[None | str | Unset] = Field("title")
    updated_at: Field[datetime.datetime | None | Unset] = Field("updated_at", read_datetime)
    workspace_id: Field[None | str | Unset] = Field("workspace_id")

    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
    invoices: ToMany[Invoice] = ToMany(("invoice_ids",), ("invoices",))
    story: ToOne[Story] = ToOne(("story_id",), ("stories",))
    workspace: ToOne[Workspace] = ToOne(("workspace_id",), ("workspaces",))
