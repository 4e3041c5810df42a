from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class Invoice(_Model):
    """A bill for the time, expenses and fixed fees of one or several projects.

    Attributes:
        additional_item_ids (list[str] | None): Sent when `additional_items` is included.
        balance_in_cents (int | None): Amount still open, in subunits of the currency.
        billing_milestone_ids (list[str] | None): Sent when `billing_milestones` is included.
        created_at (datetime.datetime | None):
        currency (str | None):
        currency_base_unit (int | None): Subunits in one unit of the currency.
        currency_symbol (str | None):
        draft (bool | None):
        due_date (datetime.date | None):
        expense_ids (list[str] | None): Sent when `expenses` is included.
        external_reference_ids (list[str] | None): Sent when `external_references` is included.
        fixed_fee_item_ids (list[str] | None): Sent when `fixed_fee_items` is included.
        invoice_date (datetime.date | None):
        message (str | None): Notes printed on the invoice.
        payment_schedule (int | None): Days until payment is due.
        project_code (str | None):
        purchase_order (str | None):
        recipient_id (str | None): The client lead when the invoice was made. Sent when `recipient` is included.
        status (str | None): One of `new`, `cancelled`, `accepted payment`.
        tax_rate (float | None):
        time_entry_ids (list[str] | None): Sent when `time_entries` is included.
        title (str | None): Made by the server: `Invoice #...` or `Draft Invoice #...`.
        updated_at (datetime.datetime | None):
        user_id (str | None): The user who made the invoice. Sent when `user` is included.
        user_invoice_number (int | None):
        user_invoice_title (str | None):
        workspace_ids (list[str] | None): Sent when `workspaces` is included.
        id (str | None): Id of the record, equal to its key in the collection.
    """

    additional_item_ids: list[str] | None = None
    balance_in_cents: int | None = None
    billing_milestone_ids: list[str] | None = None
    created_at: datetime.datetime | None = None
    currency: str | None = None
    currency_base_unit: int | None = None
    currency_symbol: str | None = None
    draft: bool | None = None
    due_date: datetime.date | None = None
    expense_ids: list[str] | None = None
    external_reference_ids: list[str] | None = None
    fixed_fee_item_ids: list[str] | None = None
    invoice_date: datetime.date | None = None
    message: str | None = None
    payment_schedule: int | None = None
    project_code: str | None = None
    purchase_order: str | None = None
    recipient_id: str | None = None
    status: str | None = None
    tax_rate: float | None = None
    time_entry_ids: list[str] | None = None
    title: str | None = None
    updated_at: datetime.datetime | None = None
    user_id: str | None = None
    user_invoice_number: int | None = None
    user_invoice_title: str | None = None
    workspace_ids: list[str] | None = None
    id: str | None = None
