from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class TimeEntryCommentInput(_Model):
    """Comment of an entry that records an activity.

    Attributes:
        content (str | None):
    """

    content: str | None = None
