"""Records of ``expense_report_submissions`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_datetime
from ..._runtime.sideload.links import ToMany, ToOne
from ..._runtime.sideload.record import Field, LazyField
from ..models import ExpenseReportSubmissionPermissions
from .base import Record

if TYPE_CHECKING:
    import datetime

    from .expense import Expense
    from .external_reference import ExternalReference
    from .resolution import Resolution
    from .user import User
    from .workspace import Workspace


class ExpenseReportSubmission(Record):
    """One of ``expense_report_submissions``."""

    __slots__ = ()

    comment: Field[None | str] = Field("comment")
    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    currency: Field[None | str] = Field("currency")
    currency_base_unit: Field[int | None] = Field("currency_base_unit")
    currency_symbol: Field[None | str] = Field("currency_symbol")
    current_resolution_created_at_date: Field[datetime.datetime | None] = Field(
        "current_resolution_created_at_date", read_datetime
    )
    current_resolution_creator_id: Field[int | None] = Field("current_resolution_creator_id")
    current_resolution_description: Field[None | str] = Field("current_resolution_description")
    expense_ids: Field[list[str] | None] = LazyField("expense_ids")
    external_reference_ids: Field[list[str] | None] = LazyField("external_reference_ids")
    line_item_total_formatted: Field[None | str] = Field("line_item_total_formatted")
    line_item_total_in_cents: Field[int | None] = Field("line_item_total_in_cents")
    locked: Field[bool | None] = Field("locked")
    permissions: Field[ExpenseReportSubmissionPermissions | None] = LazyField(
        "permissions", ExpenseReportSubmissionPermissions.from_dict
    )
    resolution_description: Field[None | str] = Field("resolution_description")
    resolution_ids: Field[list[str] | None] = LazyField("resolution_ids")
    status: Field[None | str] = Field("status")
    title: Field[None | str] = Field("title")
    type_: Field[None | str] = Field("type")
    updated_at: Field[datetime.datetime | None] = Field("updated_at", read_datetime)
    user_id: Field[None | str] = Field("user_id")
    workspace_id: Field[None | str] = Field("workspace_id")

    expenses: ToMany[Expense] = ToMany(("expense_ids",), ("expenses",))
    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
    resolutions: ToMany[Resolution] = ToMany(("resolution_ids",), ("resolutions",))
    user: ToOne[User] = ToOne(("user_id",), ("users",))
    workspace: ToOne[Workspace] = ToOne(("workspace_id",), ("workspaces",))
