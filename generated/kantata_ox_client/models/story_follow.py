from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class StoryFollow(_Model):
    """A user who follows a task.

    Attributes:
        created_at (datetime.datetime | None):
        follower_id (str | None):
        story_id (str | None):
        updated_at (datetime.datetime | None):
        id (str | None): Id of the record, equal to its key in the collection.
    """

    created_at: datetime.datetime | None = None
    follower_id: str | None = None
    story_id: str | None = None
    updated_at: datetime.datetime | None = None
    id: str | None = None
