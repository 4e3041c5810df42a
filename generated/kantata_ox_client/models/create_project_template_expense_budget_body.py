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
