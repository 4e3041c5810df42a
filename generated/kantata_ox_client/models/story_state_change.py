from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class StoryStateChange(_Model):
    """Change of the state of a task.

    Attributes:
        created_at (datetime.datetime | None):
        formatted_state (str | None):
        state (str | None):
        story_id (str | None): Sent when `story` is included.
        updated_at (datetime.datetime | None):
        user_id (str | None): Sent when `user` is included.
        id (str | None): Id of the record, equal to its key in the collection.
    """

    created_at: datetime.datetime | None = None
    formatted_state: str | None = None
    state: str | None = None
    story_id: str | None = None
    updated_at: datetime.datetime | None = None
    user_id: str | None = None
    id: str | None = None
