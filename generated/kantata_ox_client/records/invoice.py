"""Records of ``invoices`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_date, read_datetime
from ..._runtime.sideload.links import ToMany, ToOne
from ..._runtime.sideload.record import Field, LazyField
from .base import Record

if TYPE_CHECKING:
    import datetime

    from .additional_item import AdditionalItem
    from .billing_milestone import BillingMilestone
    from .expense import Expense
    from .external_reference import ExternalReference
    from .fixed_fee_item import FixedFeeItem
    from .time_adjustment import TimeAdjustment
    from .time_entry import TimeEntry
    from .user import User
    from .workspace import Workspace


class Invoice(Record):
    """One of ``invoices``."""

    __slots__ = ()

    additional_item_ids: Field[list[str] | None] = LazyField("additional_item_ids")
    balance_in_cents: Field[int | None] = Field("balance_in_cents")
    billing_milestone_ids: Field[list[str] | None] = LazyField("billing_milestone_ids")
    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    currency: Field[None | str] = Field("currency")
    currency_base_unit: Field[int | None] = Field("currency_base_unit")
    currency_symbol: Field[None | str] = Field("currency_symbol")
    draft: Field[bool | None] = Field("draft")
    due_date: Field[datetime.date | None] = Field("due_date", read_date)
    expense_ids: Field[list[str] | None] = LazyField("expense_ids")
    external_reference_ids: Field[list[str] | None] = LazyField("external_reference_ids")
    fixed_fee_item_ids: Field[list[str] | None] = LazyField("fixed_fee_item_ids")
    invoice_date: Field[datetime.date | None] = Field("invoice_date", read_date)
    message: Field[None | str] = Field("message")
    payment_schedule: Field[int | None] = Field("payment_schedule")
    project_code: Field[None | str] = Field("project_code")
    purchase_order: Field[None | str] = Field("purchase_order")
    recipient_id: Field[None | str] = Field("recipient_id")
    status: Field[None | str] = Field("status")
    tax_rate: Field[float | None] = Field("tax_rate")
    time_entry_ids: Field[list[str] | None] = LazyField("time_entry_ids")
    title: Field[None | str] = Field("title")
    updated_at: Field[datetime.datetime | None] = Field("updated_at", read_datetime)
    user_id: Field[None | str] = Field("user_id")
    user_invoice_number: Field[int | None] = Field("user_invoice_number")
    user_invoice_title: Field[None | str] = Field("user_invoice_title")
    workspace_ids: Field[list[str] | None] = LazyField("workspace_ids")

    additional_items: ToMany[AdditionalItem] = ToMany(("additional_item_ids",), ("additional_items",))
    billing_milestones: ToMany[BillingMilestone] = ToMany(("billing_milestone_ids",), ("billing_milestones",))
    expenses: ToMany[Expense] = ToMany(("expense_ids",), ("expenses",))
    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
    fixed_fee_items: ToMany[FixedFeeItem] = ToMany(("fixed_fee_item_ids",), ("fixed_fee_items",))
    recipient: ToOne[User] = ToOne(("recipient_id",), ("users",))
    time_adjustments: ToMany[TimeAdjustment] = ToMany(("time_adjustment_ids",), ("time_adjustments",))
    time_entries: ToMany[TimeEntry] = ToMany(("time_entry_ids",), ("time_entries",))
    user: ToOne[User] = ToOne(("user_id",), ("users",))
    workspaces: ToMany[Workspace] = ToMany(("workspace_ids",), ("workspaces",))
