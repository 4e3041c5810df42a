"""Records of ``expense_budgets`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_date
from ..._runtime.sideload.links import ToMany, ToOne
from ..._runtime.sideload.record import Field, LazyField
from .base import Record

if TYPE_CHECKING:
    import datetime

    from .expense import Expense
    from .external_reference import ExternalReference
    from .fixed_fee_item import FixedFeeItem
    from .story import Story
    from .workspace import Workspace


class ExpenseBudget(Record):
    """One of ``expense_budgets``."""

    __slots__ = ()

    billable: Field[bool | None] = Field("billable")
    burns_budget: Field[bool | None] = Field("burns_budget")
    cost_per_unit_in_subunits: Field[int | None] = Field("cost_per_unit_in_subunits")
    description: Field[None | str] = Field("description")
    expected_by: Field[datetime.date | None] = Field("expected_by", read_date)
    expense_ids: Field[list[str] | None] = LazyField("expense_ids")
    external_reference_ids: Field[list[str] | None] = LazyField("external_reference_ids")
    fixed_fee: Field[bool | None] = Field("fixed_fee")
    fixed_fee_item_ids: Field[list[str] | None] = LazyField("fixed_fee_item_ids")
    markup_per_unit_in_subunits: Field[int | None] = Field("markup_per_unit_in_subunits")
    markup_percentage: Field[float | None] = Field("markup_percentage")
    markup_type: Field[None | str] = Field("markup_type")
    quantity: Field[int | None] = Field("quantity")
    story_id: Field[int | None | str] = Field("story_id")
    title: Field[None | str] = Field("title")
    workspace_id: Field[int | None | str] = Field("workspace_id")

    expenses: ToMany[Expense] = ToMany(("expense_ids",), ("expenses",))
    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
    fixed_fee_items: ToMany[FixedFeeItem] = ToMany(("fixed_fee_item_ids",), ("fixed_fee_items",))
    story: ToOne[Story] = ToOne(("story_id",), ("stories",))
    workspace: ToOne[Workspace] = ToOne(("workspace_id",), ("workspaces",))
