from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


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
