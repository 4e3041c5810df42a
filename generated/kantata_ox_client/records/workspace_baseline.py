"""Records of ``workspace_baselines`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToOne
from ..._runtime.sideload.record import Field
from ..types import read_date, read_datetime
from .base import Record

if TYPE_CHECKING:
    import datetime

    from ..types import Unset
    from .baseline_payload import BaselinePayload
    from .user import User
    from .workspace import Workspace


class WorkspaceBaseline(Record):
    """One of ``workspace_baselines``."""

    __slots__ = ()

    budget_used_formatted: Field[None | str | Unset] = Field("budget_used_formatted")
    budget_used_in_cents: Field[int | None | Unset] = Field("budget_used_in_cents")
    completed_stories: Field[int | None | Unset] = Field("completed_stories")
    created_at: Field[datetime.datetime | None | Unset] = Field("created_at", read_datetime)
    creator_id: Field[None | str | Unset] = Field("creator_id")
    creator_name: Field[None | str | Unset] = Field("creator_name")
    currency_base_unit: Field[int | None | Unset] = Field("currency_base_unit")
    currency_symbol: Field[None | str | Unset] = Field("currency_symbol")
    description: Field[None | str | Unset] = Field("description")
    due_date: Field[datetime.date | None | Unset] = Field("due_date", read_date)
    payload_id: Field[None | str | Unset] = Field("payload_id")
    percentage_complete: Field[int | None | Unset] = Field("percentage_complete")
    projected_due_date: Field[datetime.date | None | Unset] = Field("projected_due_date", read_date)
    status_color: Field[None | str | Unset] = Field("status_color")
    status_text: Field[None | str | Unset] = Field("status_text")
    title: Field[None | str | Unset] = Field("title")
    total_budget_formatted: Field[None | str | Unset] = Field("total_budget_formatted")
    total_budget_in_cents: Field[int | None | Unset] = Field("total_budget_in_cents")
    total_stories: Field[int | None | Unset] = Field("total_stories")
    workspace_id: Field[None | str | Unset] = Field("workspace_id")

    creator: ToOne[User] = ToOne(("creator_id",), ("users",))
    payload: ToOne[BaselinePayload] = ToOne(("payload_id",), ("baseline_payloads",))
    workspace: ToOne[Workspace] = ToOne(("workspace_id",), ("workspaces",))
