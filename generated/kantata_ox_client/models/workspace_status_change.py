from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class WorkspaceStatusChange(_Model):
    """Change of the status of a project.

    Attributes:
        created_at (datetime.datetime | None):
        from_color (str | None):
        from_message (str | None):
        from_status_key (str | None):
        to_color (str | None):
        to_message (str | None):
        to_status_key (str | None):
        updated_at (datetime.datetime | None):
        user_id (str | None): Sent when `user` is included.
        workspace_id (str | None): Sent when `workspace` is included.
        id (str | None): Id of the record, equal to its key in the collection.
    """

    created_at: datetime.datetime | None = None
    from_color: str | None = None
    from_message: str | None = None
    from_status_key: str | None = None
    to_color: str | None = None
    to_message: str | None = None
    to_status_key: str | None = None
    updated_at: datetime.datetime | None = None
    user_id: str | None = None
    workspace_id: str | None = None
    id: str | None = None
