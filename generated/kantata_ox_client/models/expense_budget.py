from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class ExpenseBudget(_Model):
    """Planned expense of a project or task.

    Attributes:
        billable (bool | None):
        burns_budget (bool | None):
        cost_per_unit_in_subunits (int | None): In subunits of the currency.
        description (str | None):
        expected_by (datetime.date | None):
        expense_ids (list[str] | None): Sent when `expenses` is included.
        external_reference_ids (list[str] | None): Sent when `external_references` is included.
        fixed_fee (bool | None):
        fixed_fee_item_ids (list[str] | None): Sent when `fixed_fee_items` is included.
        markup_per_unit_in_subunits (int | None): In subunits of the currency.
        markup_percentage (float | None): In percent.
        markup_type (str | None):
        quantity (int | None):
        story_id (str | int | None): Sent when `story` is included.
        title (str | None):
        workspace_id (str | int | None): Sent when `workspace` is included.
        id (str | None): Id of the record, equal to its key in the collection.
    """

    billable: bool | None = None
    burns_budget: bool | None = None
    cost_per_unit_in_subunits: int | None = None
    description: str | None = None
    expected_by: datetime.date | None = None
    expense_ids: list[str] | None = None
    external_reference_ids: list[str] | None = None
    fixed_fee: bool | None = None
    fixed_fee_item_ids: list[str] | None = None
    markup_per_unit_in_subunits: int | None = None
    markup_percentage: float | None = None
    markup_type: str | None = None
    quantity: int | None = None
    story_id: str | int | None = None
    title: str | None = None
    workspace_id: str | int | None = None
    id: str | None = None
