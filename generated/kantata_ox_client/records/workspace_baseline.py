"""Records of ``workspace_baselines`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_date, read_datetime
from ..._runtime.sideload.links import ToOne
from ..._runtime.sideload.record import Field
from .base import Record

if TYPE_CHECKING:
    import datetime

    from .baseline_payload import BaselinePayload
    from .user import User
    from .workspace import Workspace


class WorkspaceBaseline(Record):
    """One of ``workspace_baselines``."""

    __slots__ = ()

    budget_used_formatted: Field[None | str] = Field("budget_used_formatted")
    budget_used_in_cents: Field[int | None] = Field("budget_used_in_cents")
    completed_stories: Field[int | None] = Field("completed_stories")
    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    creator_id: Field[None | str] = Field("creator_id")
    creator_name: Field[None | str] = Field("creator_name")
    currency_base_unit: Field[int | None] = Field("currency_base_unit")
    currency_symbol: Field[None | str] = Field("currency_symbol")
    description: Field[None | str] = Field("description")
    due_date: Field[datetime.date | None] = Field("due_date", read_date)
    payload_id: Field[None | str] = Field("payload_id")
    percentage_complete: Field[int | None] = Field("percentage_complete")
    projected_due_date: Field[datetime.date | None] = Field("projected_due_date", read_date)
    status_color: Field[None | str] = Field("status_color")
    status_text: Field[None | str] = Field("status_text")
    title: Field[None | str] = Field("title")
    total_budget_formatted: Field[None | str] = Field("total_budget_formatted")
    total_budget_in_cents: Field[int | None] = Field("total_budget_in_cents")
    total_stories: Field[int | None] = Field("total_stories")
    workspace_id: Field[None | str] = Field("workspace_id")

    creator: ToOne[User] = ToOne(("creator_id",), ("users",))
    payload: ToOne[BaselinePayload] = ToOne(("payload_id",), ("baseline_payloads",))
    workspace: ToOne[Workspace] = ToOne(("workspace_id",), ("workspaces",))
