"""Records of ``time_entries`` of Kantata OX."""

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
    from .role import Role
    from .story import Story
    from .timesheet_submission import TimesheetSubmission
    from .user import User
    from .workspace import Workspace


class TimeEntry(Record):
    """One of ``time_entries``."""

    __slots__ = ()

    active_submission_id: Field[None | str] = Field("active_submission_id")
    approved: Field[bool | None] = Field("approved")
    billable: Field[bool | None] = Field("billable")
    cost_rate_in_cents: Field[int | None] = Field("cost_rate_in_cents")
    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    currency: Field[None | str] = Field("currency")
    currency_base_unit: Field[int | None] = Field("currency_base_unit")
    currency_symbol: Field[None | str] = Field("currency_symbol")
    date_performed: Field[datetime.date | None] = Field("date_performed", read_date)
    external_reference_ids: Field[list[str] | None] = LazyField("external_reference_ids")
    invoice_id: Field[None | str] = Field("invoice_id")
    is_invoiced: Field[bool | None] = Field("is_invoiced")
    location: Field[None | str] = Field("location")
    location_id: Field[int | None] = Field("location_id")
    notes: Field[None | str] = Field("notes")
    rate_in_cents: Field[int | None] = Field("rate_in_cents")
    recent_submission_id: Field[None | str] = Field("recent_submission_id")
    role_id: Field[None | str] = Field("role_id")
    story_id: Field[None | str] = Field("story_id")
    taxable: Field[bool | None] = Field("taxable")
    time_in_minutes: Field[int | None] = Field("time_in_minutes")
    updated_at: Field[datetime.datetime | None] = Field("updated_at", read_datetime)
    user_can_edit: Field[bool | None] = Field("user_can_edit")
    user_id: Field[None | str] = Field("user_id")
    workspace_id: Field[None | str] = Field("workspace_id")

    active_submission: ToOne[TimesheetSubmission] = ToOne(("active_submission_id",), ("timesheet_submissions",))
    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
    invoice: ToOne[Invoice] = ToOne(("invoice_id",), ("invoices",))
    recent_submission: ToOne[TimesheetSubmission] = ToOne(("recent_submission_id",), ("timesheet_submissions",))
    role: ToOne[Role] = ToOne(("role_id",), ("roles",))
    story: ToOne[Story] = ToOne(("story_id",), ("stories",))
    user: ToOne[User] = ToOne(("user_id",), ("users",))
    workspace: ToOne[Workspace] = ToOne(("workspace_id",), ("workspaces",))
