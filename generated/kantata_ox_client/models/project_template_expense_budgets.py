from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateProjectTemplateExpenseBudgetBody(_Model):
    """An object that the document does not describe.

    Attributes:
        project_template_expense_budget (NewProjectTemplateExpenseBudget | None):
        project_template_expense_budgets (list[NewProjectTemplateExpenseBudget] | None): Up to 100 in place of one.
    """

    project_template_expense_budget: _m.NewProjectTemplateExpenseBudget | None = None
    project_template_expense_budgets: list[_m.NewProjectTemplateExpenseBudget] | None = None


@_model(kw_only=True, eq=False, repr=False)
class NewProjectTemplateExpenseBudget(_Model):
    """An object that the document does not describe.

    Attributes:
        project_template_id (int | str): Id of the project template.
        title (str):
        billable (bool):
        burns_budget (bool):
        fixed_fee (bool):
        description (str | None):
        cost_per_unit_in_subunits (int | None): In subunits of the currency.
        markup_type (str | None):
        markup_per_unit_in_subunits (int | None): In subunits of the currency.
        markup_percentage (float | None): In percent.
        quantity (int | None):
        relative_expected_by_date (int | None):
    """

    project_template_id: int | str
    title: str
    billable: bool
    burns_budget: bool
    fixed_fee: bool
    description: str | None = None
    cost_per_unit_in_subunits: int | None = None
    markup_type: str | None = None
    markup_per_unit_in_subunits: int | None = None
    markup_percentage: float | None = None
    quantity: int | None = None
    relative_expected_by_date: int | None = None


@_model(kw_only=True, eq=False, repr=False)
class ProjectTemplateExpenseBudgetChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        title (str | None):
        billable (bool | None):
        burns_budget (bool | None):
        fixed_fee (bool | None):
        description (str | None):
        cost_per_unit_in_subunits (int | None): In subunits of the currency.
        markup_type (str | None):
        markup_per_unit_in_subunits (int | None): In subunits of the currency.
        markup_percentage (float | None): In percent.
        quantity (int | None):
        relative_expected_by_date (int | None):
    """

    title: str | None = None
    billable: bool | None = None
    burns_budget: bool | None = None
    fixed_fee: bool | None = None
    description: str | None = None
    cost_per_unit_in_subunits: int | None = None
    markup_type: str | None = None
    markup_per_unit_in_subunits: int | None = None
    markup_percentage: float | None = None
    quantity: int | None = None
    relative_expected_by_date: int | None = None


@_model(kw_only=True, eq=False, repr=False)
class UpdateProjectTemplateExpenseBudgetBody(_Model):
    """An object that the document does not describe.

    Attributes:
        project_template_expense_budget (ProjectTemplateExpenseBudgetChanges):
    """

    project_template_expense_budget: _m.ProjectTemplateExpenseBudgetChanges
