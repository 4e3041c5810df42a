"""Records of ``project_accounting_records`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_date
from ..._runtime.sideload.links import ToMany, ToOne
from ..._runtime.sideload.record import Field, LazyField
from .base import Record

if TYPE_CHECKING:
    import datetime

    from .external_reference import ExternalReference
    from .role import Role
    from .story import Story
    from .user import User
    from .workspace import Workspace


class ProjectAccountingRecord(Record):
    """One of ``project_accounting_records``."""

    __slots__ = ()

    account_id: Field[int | None] = Field("account_id")
    amount: Field[float | None] = Field("amount")
    amount_to_date: Field[float | None] = Field("amount_to_date")
    budget: Field[float | None] = Field("budget")
    calculated_revenue_amount: Field[float | None] = Field("calculated_revenue_amount")
    contract_date: Field[datetime.date | None] = Field("contract_date", read_date)
    cost: Field[float | None] = Field("cost")
    cost_eac: Field[float | None] = Field("cost_eac")
    cost_to_date: Field[float | None] = Field("cost_to_date")
    created_at: Field[datetime.date | None] = Field("created_at", read_date)
    currency: Field[None | str] = Field("currency")
    description: Field[None | str] = Field("description")
    end_date: Field[datetime.date | None] = Field("end_date", read_date)
    external_reference_ids: Field[list[str] | None] = LazyField("external_reference_ids")
    fees: Field[float | None] = Field("fees")
    forecast: Field[float | None] = Field("forecast")
    forecast_locked: Field[bool | None] = Field("forecast_locked")
    has_revenue_override: Field[bool | None] = Field("has_revenue_override")
    hours: Field[float | None] = Field("hours")
    hours_eac: Field[float | None] = Field("hours_eac")
    hours_etc: Field[float | None] = Field("hours_etc")
    labor_type: Field[None | str] = Field("labor_type")
    notes: Field[None | str] = Field("notes")
    percent_complete: Field[float | None] = Field("percent_complete")
    remaining_forecast: Field[float | None] = Field("remaining_forecast")
    revenue_method: Field[None | str] = Field("revenue_method")
    revenue_override_notes: Field[None | str] = Field("revenue_override_notes")
    role_id: Field[None | str] = Field("role_id")
    service_type: Field[None | str] = Field("service_type")
    start_date: Field[datetime.date | None] = Field("start_date", read_date)
    status: Field[None | str] = Field("status")
    story_id: Field[None | str] = Field("story_id")
    system_generated: Field[bool | None] = Field("system_generated")
    total_estimated_hours: Field[float | None] = Field("total_estimated_hours")
    total_hours_to_date: Field[float | None] = Field("total_hours_to_date")
    type_: Field[None | str] = Field("type")
    user_id: Field[None | str] = Field("user_id")
    workspace_id: Field[None | str] = Field("workspace_id")

    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
    role: ToOne[Role] = ToOne(("role_id",), ("roles",))
    story: ToOne[Story] = ToOne(("story_id",), ("stories",))
    user: ToOne[User] = ToOne(("user_id",), ("users",))
    workspace: ToOne[Workspace] = ToOne(("workspace_id",), ("workspaces",))
