from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class NewExpense(_Model):
    """An object that the document does not describe.

    Attributes:
        workspace_id (int | str): Id of the workspace.
        date (datetime.date):
        expense_category_id (int | str): Id of the expense category.
        category (str):
        amount_in_cents (int): In subunits of the currency.
        foreign_exchange_amount (NewExpenseForeignExchangeAmount | None):
        user_id (int | str | None): Id of the user.
        notes (str | None):
        billable (bool | None):
        receipt_id (int | str | None): Id of the receipt.
        story_id (int | str | None): Id of the story.
        expense_budget_id (int | str | None): Id of the expense budget.
        reimbursable (bool | None):
        vendor_id (int | str | None): Id of the vendor.
        external_reference (NewExpenseExternalReference | None): Counterpart of the record in an outside system.
    """

    workspace_id: int | str
    date: datetime.date
    expense_category_id: int | str
    category: str
    amount_in_cents: int
    foreign_exchange_amount: _m.NewExpenseForeignExchangeAmount | None = None
    user_id: int | str | None = None
    notes: str | None = None
    billable: bool | None = None
    receipt_id: int | str | None = None
    story_id: int | str | None = None
    expense_budget_id: int | str | None = None
    reimbursable: bool | None = None
    vendor_id: int | str | None = None
    external_reference: _m.NewExpenseExternalReference | None = None
