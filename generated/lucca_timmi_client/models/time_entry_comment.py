from __future__ import annotations

import datetime
from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class TimeEntryComment(_Model):
    """Comment of an entry that records an activity.

    Attributes:
        id (int | None):
        content (str | None):
        author_id (int | None): Number of the user who wrote it.
        created_at (datetime.datetime | None):
    """

    id: int | None = None
    content: str | None = None
    author_id: int | None = None
    created_at: datetime.datetime | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "author_id": "authorId",
        "created_at": "createdAt",
    }
