"""Records of ``project_template_expense_budgets`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_datetime
from ..._runtime.sideload.links import ToOne
from ..._runtime.sideload.record import Field
from .base import Record

if TYPE_CHECKING:
    import datetime

    from .project_template import ProjectTemplate


class ProjectTemplateExpenseBudget(Record):
    """One of ``project_template_expense_budgets``."""

    __slots__ = ()

    billable: Field[bool | None] = Field("billable")
    burns_budget: Field[bool | None] = Field("burns_budget")
    cost_per_unit_in_subunits: Field[int | None] = Field("cost_per_unit_in_subunits")
    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    description: Field[None | str] = Field("description")
    fixed_fee: Field[bool | None] = Field("fixed_fee")
    markup_per_unit_in_subunits: Field[int | None] = Field("markup_per_unit_in_subunits")
    markup_percentage: Field[int | None] = Field("markup_percentage")
    markup_type: Field[None | str] = Field("markup_type")
    project_template_id: Field[int | None | str] = Field("project_template_id")
    quantity: Field[int | None] = Field("quantity")
    relative_expected_by_date: Field[int | None] = Field("relative_expected_by_date")
    title: Field[None | str] = Field("title")
    updated_at: Field[datetime.datetime | None] = Field("updated_at", read_datetime)

    project_template: ToOne[ProjectTemplate] = ToOne(("project_template_id",), ("project_templates",))
