from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class StoryTask(_Model):
    """Item of the checklist of a task.

    Attributes:
        completed (bool | None):
        completed_at (datetime.datetime | None):
        completed_by_id (str | None): Sent when `completed_by` is included.
        created_at (datetime.datetime | None):
        name (str | None):
        position (int | None):
        story_id (str | None): Sent when `story` is included.
        updated_at (datetime.datetime | None):
        id (str | None): Id of the record, equal to its key in the collection.
    """

    completed: bool | None = None
    completed_at: datetime.datetime | None = None
    completed_by_id: str | None = None
    created_at: datetime.datetime | None = None
    name: str | None = None
    position: int | None = None
    story_id: str | None = None
    updated_at: datetime.datetime | None = None
    id: str | None = None
