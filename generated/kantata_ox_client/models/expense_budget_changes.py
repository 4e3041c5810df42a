from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


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
