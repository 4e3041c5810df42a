"""Records of ``project_template_expense_budgets`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToOne
from ..._runtime.sideload.record import Field
from ..types import read_datetime
from .base import Record

if TYPE_CHECKING:
    import datetime

    from ..types import Unset
    from .project_template import ProjectTemplate


class ProjectTemplateExpenseBudget(Record):
    """One of ``project_template_expense_budgets``."""

    __slots__ = ()

    billable: Field[bool | None | Unset] = Field("billable")
    burns_budget: Field[bool | None | Unset] = Field("burns_budget")
    cost_per_unit_in_subunits: Field[int | None | Unset] = Field("cost_per_unit_in_subunits")
    created_at: Field[datetime.datetime | None | Unset] = Field("created_at", read_datetime)
    description: Field[None | str | Unset] = Field("description")
    fixed_fee: Field[bool | None | Unset] = Field("fixed_fee")
    markup_per_unit_in_subunits: Field[int | None | Unset] = Field("markup_per_unit_in_subunits")
    markup_percentage: Field[int | None | Unset] = Field("markup_percentage")
    markup_type: Field[None | str | Unset] = Field("markup_type")
    project_template_id: Field[int | None | str | Unset] = Field("project_template_id")
    quantity: Field[int | None | Unset] = Field("quantity")
    relative_expected_by_date: Field[int | None | Unset] = Field("relative_expected_by_date")
    title: Field[None | str | Unset] = Field("title")
    updated_at: Field[datetime.datetime | None | Unset] = Field("updated_at", read_datetime)

    project_template: ToOne[ProjectTemplate] = ToOne(("project_template_id",), ("project_templates",))
