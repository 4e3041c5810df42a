"""Records of ``expense_budgets`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToMany, ToOne
from .base import Record

if TYPE_CHECKING:
    from .expense import Expense
    from .external_reference import ExternalReference
    from .fixed_fee_item import FixedFeeItem
    from .story import Story
    from .workspace import Workspace


class ExpenseBudget(Record):
    """One of ``expense_budgets``; its fields are in ``raw``."""

    __slots__ = ()

    workspace: ToOne[Workspace] = ToOne(("workspace_id",), ("workspaces",))
    expenses: ToMany[Expense] = ToMany(("expense_ids",), ("expenses",))
    fixed_fee_items: ToMany[FixedFeeItem] = ToMany(("fixed_fee_item_ids",), ("fixed_fee_items",))
    story: ToOne[Story] = ToOne(("story_id",), ("stories",))
    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
