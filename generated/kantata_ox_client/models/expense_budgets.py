from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateExpenseBudgetBody(_Model):
    """An object that the document does not describe.

    Attributes:
        expense_budget (NewExpenseBudget):
    """

    expense_budget: _m.NewExpenseBudget


@_model(kw_only=True, eq=False, repr=False)
class ExpenseBudgetChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        title (str | None):
        description (str | None):
        fixed_fee (bool | None):
        burns_budget (bool | None):
        billable (bool | None):
        expected_by (datetime.date | None):
        story_id (int | str | None): Id of the story.
        cost_per_unit_in_subunits (int | None): In subunits of the currency.
        quantity (int | None):
        markup_type (str | None):
        markup_percentage (float | None): In percent.
        markup_per_unit_in_subunits (int | None): In subunits of the currency.
        external_reference (ExpenseBudgetChangesExternalReference | None): Counterpart of the record in an outside
            system.
    """

    title: str | None = None
    description: str | None = None
    fixed_fee: bool | None = None
    burns_budget: bool | None = None
    billable: bool | None = None
    expected_by: datetime.date | None = None
    story_id: int | str | None = None
    cost_per_unit_in_subunits: int | None = None
    quantity: int | None = None
    markup_type: str | None = None
    markup_percentage: float | None = None
    markup_per_unit_in_subunits: int | None = None
    external_reference: _m.ExpenseBudgetChangesExternalReference | None = None


@_model(kw_only=True, eq=False, repr=False)
class ExpenseBudgetChangesExternalReference(_Model):
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
class NewExpenseBudget(_Model):
    """An object that the document does not describe.

    Attributes:
        workspace_id (int | str): Id of the workspace.
        title (str):
        fixed_fee (bool):
        burns_budget (bool):
        billable (bool):
        description (str | None):
        expected_by (datetime.date | None):
        story_id (int | str | None): Id of the story.
        cost_per_unit_in_subunits (int | None): In subunits of the currency.
        markup_per_unit_in_subunits (int | None): In subunits of the currency.
        quantity (int | None):
        markup_type (str | None):
        markup_percentage (float | None): In percent.
        external_reference (NewExpenseBudgetExternalReference | None): Counterpart of the record in an outside system.
    """

    workspace_id: int | str
    title: str
    fixed_fee: bool
    burns_budget: bool
    billable: bool
    description: str | None = None
    expected_by: datetime.date | None = None
    story_id: int | str | None = None
    cost_per_unit_in_subunits: int | None = None
    markup_per_unit_in_subunits: int | None = None
    quantity: int | None = None
    markup_type: str | None = None
    markup_percentage: float | None = None
    external_reference: _m.NewExpenseBudgetExternalReference | None = None


@_model(kw_only=True, eq=False, repr=False)
class NewExpenseBudgetExternalReference(_Model):
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
class UpdateExpenseBudgetBody(_Model):
    """An object that the document does not describe.

    Attributes:
        expense_budget (ExpenseBudgetChanges):
    """

    expense_budget: _m.ExpenseBudgetChanges
