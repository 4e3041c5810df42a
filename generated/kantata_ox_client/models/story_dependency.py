from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class StoryDependency(_Model):
    """One task that depends on another.

    Attributes:
        created_at (datetime.datetime | None):
        dependency_type (int | None):
        lag (int | None):
        source_id (str | None): Sent when `source` is included.
        target_id (str | None): Sent when `target` is included.
        updated_at (datetime.datetime | None):
        id (str | None): Id of the record, equal to its key in the collection.
    """

    created_at: datetime.datetime | None = None
    dependency_type: int | None = None
    lag: int | None = None
    source_id: str | None = None
    target_id: str | None = None
    updated_at: datetime.datetime | None = None
    id: str | None = None
