from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class ProjectTemplateExpenseBudget(_Model):
    """Expense that a template foresees.

    Attributes:
        billable (bool | None):
        burns_budget (bool | None):
        cost_per_unit_in_subunits (int | None): In subunits of the currency.
        created_at (datetime.datetime | None):
        description (str | None):
        fixed_fee (bool | None):
        markup_per_unit_in_subunits (int | None): In subunits of the currency.
        markup_percentage (int | None): In percent.
        markup_type (str | None):
        project_template_id (str | int | None): Sent when `project_template` is included.
        quantity (int | None):
        relative_expected_by_date (int | None):
        title (str | None):
        updated_at (datetime.datetime | None):
        id (str | None): Id of the record, equal to its key in the collection.
    """

    billable: bool | None = None
    burns_budget: bool | None = None
    cost_per_unit_in_subunits: int | None = None
    created_at: datetime.datetime | None = None
    description: str | None = None
    fixed_fee: bool | None = None
    markup_per_unit_in_subunits: int | None = None
    markup_percentage: int | None = None
    markup_type: str | None = None
    project_template_id: str | int | None = None
    quantity: int | None = None
    relative_expected_by_date: int | None = None
    title: str | None = None
    updated_at: datetime.datetime | None = None
    id: str | None = None
