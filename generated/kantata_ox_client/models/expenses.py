from __future__ import annotations

import datetime
from typing import Literal

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateExpenseBody(_Model):
    """An object that the document does not describe.

    Attributes:
        expense (NewExpense | None):
        expenses (list[NewExpense] | None): Up to 100 in place of one.
    """

    expense: _m.NewExpense | None = None
    expenses: list[_m.NewExpense] | None = None


@_model(kw_only=True, eq=False, repr=False)
class DeleteExpensesResponse200(_Model):
    """An object that the document does not describe.

    Attributes:
        deleted (list[int] | None):
    """

    deleted: list[int] | None = None


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


@_model(kw_only=True, eq=False, repr=False)
class ExpenseChangesExternalReference(_Model):
    """Counterpart of the record in an outside system.

    Attributes:
        service_name (str): Name of the outside system; unique among the references of one record.
        service_model (str): Type of the counterpart.
        service_model_ref (str): Id of the counterpart.
        status (str | None): One of successful, pending, failed.
        external_message (str | None):
        external_link (str | None):
        external_status (str | None):
        locked (bool | None): Locks the subject.
    """

    service_name: str
    service_model: str
    service_model_ref: str
    status: str | None = None
    external_message: str | None = None
    external_link: str | None = None
    external_status: str | None = None
    locked: bool | None = None


@_model(kw_only=True, eq=False, repr=False)
class ExpenseChangesForeignExchangeAmount(_Model):
    """An object that the document does not describe.

    Attributes:
        source_value (str):
        source_currency (str):
    """

    source_value: str
    source_currency: str


ExpenseOptionalField = Literal["user_can_edit"]


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


@_model(kw_only=True, eq=False, repr=False)
class NewExpenseExternalReference(_Model):
    """Counterpart of the record in an outside system.

    Attributes:
        service_name (str): Name of the outside system; unique among the references of one record.
        service_model (str): Type of the counterpart.
        service_model_ref (str): Id of the counterpart.
        status (str | None): One of successful, pending, failed.
        external_message (str | None):
        external_link (str | None):
        external_status (str | None):
        locked (bool | None): Locks the subject.
    """

    service_name: str
    service_model: str
    service_model_ref: str
    status: str | None = None
    external_message: str | None = None
    external_link: str | None = None
    external_status: str | None = None
    locked: bool | None = None


@_model(kw_only=True, eq=False, repr=False)
class NewExpenseForeignExchangeAmount(_Model):
    """An object that the document does not describe.

    Attributes:
        source_value (str):
        source_currency (str):
    """

    source_value: str
    source_currency: str


@_model(kw_only=True, eq=False, repr=False)
class UpdateExpenseBody(_Model):
    """An object that the document does not describe.

    Attributes:
        expense (ExpenseChanges):
    """

    expense: _m.ExpenseChanges
