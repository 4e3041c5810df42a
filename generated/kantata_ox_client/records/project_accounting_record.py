"""Records of ``project_accounting_records`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToMany, ToOne
from ..._runtime.sideload.record import Field, LazyField
from ..types import read_date
from .base import Record

if TYPE_CHECKING:
    import datetime

    from ..types import Unset
    from .external_reference import ExternalReference
    from .role import Role
    from .story import Story
    from .user import User
    from .workspace import Workspace


class ProjectAccountingRecord(Record):
    """One of ``project_accounting_records``."""

    __slots__ = ()

    account_id: Field[int | None | Unset] = Field("account_id")
    amount: Field[float | None | Unset] = Field("amount")
    amount_to_date: Field[float | None | Unset] = Field("amount_to_date")
    budget: Field[float | None | Unset] = Field("budget")
    calculated_revenue_amount: Field[float | None | Unset] = Field("calculated_revenue_amount")
    contract_date: Field[datetime.date | None | Unset] = Field("contract_date", read_date)
    cost: Field[float | None | Unset] = Field("cost")
    cost_eac: Field[float | None | Unset] = Field("cost_eac")
    cost_to_date: Field[float | None | Unset] = Field("cost_to_date")
    created_at: Field[datetime.date | None | Unset] = Field("created_at", read_date)
    currency: Field[None | str | Unset] = Field("currency")
    description: Field[None | str | Unset] = Field("description")
    end_date: Field[datetime.date | None | Unset] = Field("end_date", read_date)
    external_reference_ids: Field[list[str] | None | Unset] = LazyField("external_reference_ids")
    fees: Field[float | None | Unset] = Field("fees")
    forecast: Field[float | None | Unset] = Field("forecast")
    forecast_locked: Field[bool | None | Unset] = Field("forecast_locked")
    has_revenue_override: Field[bool | None | Unset] = Field("has_revenue_override")
    hours: Field[float | None | Unset] = Field("hours")
    hours_eac: Field[float | None | Unset] = Field("hours_eac")
    hours_etc: Field[float | None | Unset] = Field("hours_etc")
    labor_type: Field[None | str | Unset] = Field("labor_type")
    notes: Field[None | str | Unset] = Field("notes")
    percent_complete: Field[float | None | Unset] = Field("percent_complete")
    remaining_forecast: Field[float | None | Unset] = Field("remaining_forecast")
    revenue_method: Field[None | str | Unset] = Field("revenue_method")
    revenue_override_notes: Field[None | str | Unset] = Field("revenue_override_notes")
    role_id: Field[None | str | Unset] = Field("role_id")
    service_type: Field[None | str | Unset] = Field("service_type")
    start_date: Field[datetime.date | None | Unset] = Field("start_date", read_date)
    status: Field[None | str | Unset] = Field("status")
    story_id: Field[None | str | Unset] = Field("story_id")
    system_generated: Field[bool | None | Unset] = Field("system_generated")
    total_estimated_hours: Field[float | None | Unset] = Field("total_estimated_hours")
    total_hours_to_date: Field[float | None | Unset] = Field("total_hours_to_date")
    type_: Field[None | str | Unset] = Field("type")
    user_id: Field[None | str | Unset] = Field("user_id")
    workspace_id: Field[None | str | Unset] = Field("workspace_id")

    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
    role: ToOne[Role] = ToOne(("role_id",), ("roles",))
    story: ToOne[Story] = ToOne(("story_id",), ("stories",))
    user: ToOne[User] = ToOne(("user_id",), ("users",))
    workspace: ToOne[Workspace] = ToOne(("workspace_id",), ("workspaces",))
