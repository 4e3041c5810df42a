"""Records of ``billing_milestones`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_date, read_datetime
from ..._runtime.sideload.links import ToMany, ToOne
from ..._runtime.sideload.record import Field, LazyField
from .base import Record

if TYPE_CHECKING:
    import datetime

    from .external_reference import ExternalReference
    from .invoice import Invoice
    from .story import Story
    from .workspace import Workspace


class BillingMilestone(Record):
    """One of ``billing_milestones``."""

    __slots__ = ()

    amount_in_cents: Field[int | None] = Field("amount_in_cents")
    billing_type: Field[None | str] = Field("billing_type")
    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    currency: Field[None | str] = Field("currency")
    date_to_invoice: Field[datetime.date | None] = Field("date_to_invoice", read_date)
    external_reference_ids: Field[list[str] | None] = LazyField("external_reference_ids")
    invoice_id: Field[None | str] = Field("invoice_id")
    invoice_ids: Field[list[str] | None] = LazyField("invoice_ids")
    story_id: Field[None | str] = Field("story_id")
    title: Field[None | str] = Field("title")
    updated_at: Field[datetime.datetime | None] = Field("updated_at", read_datetime)
    workspace_id: Field[None | str] = Field("workspace_id")

    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
    invoices: ToMany[Invoice] = ToMany(("invoice_ids",), ("invoices",))
    story: ToOne[Story] = ToOne(("story_id",), ("stories",))
    workspace: ToOne[Workspace] = ToOne(("workspace_id",), ("workspaces",))
