from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class ExpenseChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        workspace_id (int | str | None): Id of the workspace.
        date (datetime.date | None):
        expense_category_id (int | str | None): Id of the expense category.
        category (str | None):
        amount_in_cents (int | None): In subunits of the currency.
        foreign_exchange_amount (ExpenseChangesForeignExchangeAmount | None):
        user_id (int | str | None): Id of the user.
        notes (str | None):
        billable (bool | None):
        receipt_id (int | str | None): Id of the receipt.
        story_id (int | str | None): Id of the story.
        expense_budget_id (int | str | None): Id of the expense budget.
        external_reference (ExpenseChangesExternalReference | None): Counterpart of the record in an outside system.
    """

    workspace_id: int | str | None = None
    date: datetime.date | None = None
    expense_category_id: int | str | None = None
    category: str | None = None
    amount_in_cents: int | None = None
    foreign_exchange_amount: _m.ExpenseChangesForeignExchangeAmount | None = None
    user_id: int | str | None = None
    notes: str | None = None
    billable: bool | None = None
    receipt_id: int | str | None = None
    story_id: int | str | None = None
    expense_budget_id: int | str | None = None
    external_reference: _m.ExpenseChangesExternalReference | None = None
