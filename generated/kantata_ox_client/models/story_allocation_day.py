from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class StoryAllocationDay(_Model):
    """Minutes scheduled for an assignment on one day.

    Attributes:
        assignment_id (str | None): Sent when `assignment` is included.
        created_at (datetime.datetime | None):
        current (bool | None):
        date (datetime.date | None):
        external_reference_ids (list[str] | None): Sent when `external_references` is included.
        minutes (int | None):
        story_id (str | None): Sent when `story` is included.
        updated_at (datetime.datetime | None):
        workspace_id (str | None): Sent when `workspace` is included.
        id (str | None): Id of the record, equal to its key in the collection.
    """

    assignment_id: str | None = None
    created_at: datetime.datetime | None = None
    current: bool | None = None
    date: datetime.date | None = None
    external_reference_ids: list[str] | None = None
    minutes: int | None = None
    story_id: str | None = None
    updated_at: datetime.datetime | None = None
    workspace_id: str | None = None
    id: str | None = None
