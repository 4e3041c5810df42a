from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class Expense(_Model):
    """Money spent for a project.

    Attributes:
        active_submission_id (str | None): Sent when `active_submission` is included.
        amount_in_cents (int | None): In subunits of the currency.
        category (str | None): Free text; built in are Travel, Mileage, Lodging, Food, Entertainment and Other.
        created_at (datetime.datetime | None):
        currency (str | None):
        currency_base_unit (int | None): Subunits in one unit of the currency.
        currency_symbol (str | None):
        date (datetime.date | None):
        expense_budget_id (str | None): Sent when `expense_budget` is included.
        expense_category_id (str | None): Sent when `expense_category` is included.
        external_reference_ids (list[str] | None): Sent when `external_references` is included.
        foreign_exchange_amount (ExpenseForeignExchangeAmount | None): Amount in the currency in which it was spent.
        is_billable (bool | None):
        is_invoiced (bool | None):
        notes (str | None):
        receipt_id (str | None): Sent when `receipt` is included.
        recent_submission_id (str | None): Sent when `recent_submission` is included.
        reimbursable (bool | None):
        role_id (str | None): Sent when `role` is included.
        story_id (str | None): Sent when `story` is included.
        taxable (bool | None):
        updated_at (datetime.datetime | None):
        user_can_edit (bool | None): Whether the calling user may change the expense. Only when named in
            `optional_fields`.
        user_id (str | None): Sent when `user` is included.
        vendor_id (str | None): Sent when `vendor` is included.
        workspace_id (str | None): Sent when `workspace` is included.
        id (str | None): Id of the record, equal to its key in the collection.
    """

    active_submission_id: str | None = None
    amount_in_cents: int | None = None
    category: str | None = None
    created_at: datetime.datetime | None = None
    currency: str | None = None
    currency_base_unit: int | None = None
    currency_symbol: str | None = None
    date: datetime.date | None = None
    expense_budget_id: str | None = None
    expense_category_id: str | None = None
    external_reference_ids: list[str] | None = None
    foreign_exchange_amount: _m.ExpenseForeignExchangeAmount | None = None
    is_billable: bool | None = None
    is_invoiced: bool | None = None
    notes: str | None = None
    receipt_id: str | None = None
    recent_submission_id: str | None = None
    reimbursable: bool | None = None
    role_id: str | None = None
    story_id: str | None = None
    taxable: bool | None = None
    updated_at: datetime.datetime | None = None
    user_can_edit: bool | None = None
    user_id: str | None = None
    vendor_id: str | None = None
    workspace_id: str | None = None
    id: str | None = None
