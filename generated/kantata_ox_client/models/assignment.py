from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class Assignment(_Model):
    """A user or resource at work on a task.

    Attributes:
        allocated_minutes (int | None):
        assignee_id (str | None): Sent when `assignee` is included.
        created_at (datetime.datetime | None):
        current (bool | None):
        estimated_minutes (int | None):
        external_reference_ids (list[str] | None): Sent when `external_references` is included.
        resource_id (int | None):
        story_allocation_day_ids (list[str] | None): Sent when `story_allocation_days` is included.
        story_id (str | None): Sent when `story` is included.
        updated_at (datetime.datetime | None):
        id (str | None): Id of the record, equal to its key in the collection.
    """

    allocated_minutes: int | None = None
    assignee_id: str | None = None
    created_at: datetime.datetime | None = None
    current: bool | None = None
    estimated_minutes: int | None = None
    external_reference_ids: list[str] | None = None
    resource_id: int | None = None
    story_allocation_day_ids: list[str] | None = None
    story_id: str | None = None
    updated_at: datetime.datetime | None = None
    id: str | None = None
