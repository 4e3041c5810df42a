from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class WorkspaceBaseline(_Model):
    """Plan of a project kept for comparison.

    Attributes:
        budget_used_formatted (str | None):
        budget_used_in_cents (int | None): In subunits of the currency.
        completed_stories (int | None):
        created_at (datetime.datetime | None):
        creator_id (str | None): Sent when `creator` is included.
        creator_name (str | None):
        currency_base_unit (int | None): Subunits in one unit of the currency.
        currency_symbol (str | None):
        description (str | None):
        due_date (datetime.date | None):
        payload_id (str | None): Sent when `payload` is included.
        percentage_complete (int | None): In percent.
        projected_due_date (datetime.date | None):
        status_color (str | None):
        status_text (str | None):
        title (str | None):
        total_budget_formatted (str | None):
        total_budget_in_cents (int | None): In subunits of the currency.
        total_stories (int | None):
        workspace_id (str | None): Sent when `workspace` is included.
        id (str | None): Id of the record, equal to its key in the collection.
    """

    budget_used_formatted: str | None = None
    budget_used_in_cents: int | None = None
    completed_stories: int | None = None
    created_at: datetime.datetime | None = None
    creator_id: str | None = None
    creator_name: str | None = None
    currency_base_unit: int | None = None
    currency_symbol: str | None = None
    description: str | None = None
    due_date: datetime.date | None = None
    payload_id: str | None = None
    percentage_complete: int | None = None
    projected_due_date: datetime.date | None = None
    status_color: str | None = None
    status_text: str | None = None
    title: str | None = None
    total_budget_formatted: str | None = None
    total_budget_in_cents: int | None = None
    total_stories: int | None = None
    workspace_id: str | None = None
    id: str | None = None
