"""Records of ``expenses`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_date, read_datetime
from ..._runtime.sideload.links import ToMany, ToOne
from ..._runtime.sideload.record import Field, LazyField
from ..models import ExpenseForeignExchangeAmount
from .base import Record

if TYPE_CHECKING:
    import datetime

    from .attachment import Attachment
    from .expense_budget import ExpenseBudget
    from .expense_category import ExpenseCategory
    from .expense_report_submission import ExpenseReportSubmission
    from .external_reference import ExternalReference
    from .role import Role
    from .story import Story
    from .user import User
    from .vendor import Vendor
    from .workspace import Workspace


class Expense(Record):
    """One of ``expenses``."""

    __slots__ = ()

    active_submission_id: Field[None | str] = Field("active_submission_id")
    amount_in_cents: Field[int | None] = Field("amount_in_cents")
    category: Field[None | str] = Field("category")
    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    currency: Field[None | str] = Field("currency")
    currency_base_unit: Field[int | None] = Field("currency_base_unit")
    currency_symbol: Field[None | str] = Field("currency_symbol")
    date: Field[datetime.date | None] = Field("date", read_date)
    expense_budget_id: Field[None | str] = Field("expense_budget_id")
    expense_category_id: Field[None | str] = Field("expense_category_id")
    external_reference_ids: Field[list[str] | None] = LazyField("external_reference_ids")
    foreign_exchange_amount: Field[ExpenseForeignExchangeAmount | None] = LazyField(
        "foreign_exchange_amount", ExpenseForeignExchangeAmount.from_dict
    )
    is_billable: Field[bool | None] = Field("is_billable")
    is_invoiced: Field[bool | None] = Field("is_invoiced")
    notes: Field[None | str] = Field("notes")
    receipt_id: Field[None | str] = Field("receipt_id")
    recent_submission_id: Field[None | str] = Field("recent_submission_id")
    reimbursable: Field[bool | None] = Field("reimbursable")
    role_id: Field[None | str] = Field("role_id")
    story_id: Field[None | str] = Field("story_id")
    taxable: Field[bool | None] = Field("taxable")
    updated_at: Field[datetime.datetime | None] = Field("updated_at", read_datetime)
    user_can_edit: Field[bool | None] = Field("user_can_edit")
    user_id: Field[None | str] = Field("user_id")
    vendor_id: Field[None | str] = Field("vendor_id")
    workspace_id: Field[None | str] = Field("workspace_id")

    active_submission: ToOne[ExpenseReportSubmission] = ToOne(
        ("active_submission_id",), ("expense_report_submissions",)
    )
    expense_budget: ToOne[ExpenseBudget] = ToOne(("expense_budget_id",), ("expense_budgets",))
    expense_category: ToOne[ExpenseCategory] = ToOne(("expense_category_id",), ("expense_categories",))
    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
    receipt: ToOne[Attachment] = ToOne(("receipt_id",), ("attachments",))
    recent_submission: ToOne[ExpenseReportSubmission] = ToOne(
        ("recent_submission_id",), ("expense_report_submissions",)
    )
    role: ToOne[Role] = ToOne(("role_id",), ("roles",))
    story: ToOne[Story] = ToOne(("story_id",), ("stories",))
    user: ToOne[User] = ToOne(("user_id",), ("users",))
    vendor: ToOne[Vendor] = ToOne(("vendor_id",), ("vendors",))
    workspace: ToOne[Workspace] = ToOne(("workspace_id",), ("workspaces",))
