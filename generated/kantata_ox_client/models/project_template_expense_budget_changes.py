from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


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
