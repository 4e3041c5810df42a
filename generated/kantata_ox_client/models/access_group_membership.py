from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class AccessGroupMembership(_Model):
    """Membership of a user in an access group.

    Attributes:
        access_group_id (str | int | None): Sent when `access_group` is included.
        access_group_name (str | None):
        created_at (datetime.date | None):
        creator_id (int | None):
        user_id (str | int | None): Sent when `user` is included.
        user_name (str | None):
        id (str | None): Id of the record, equal to its key in the collection.
    """

    access_group_id: str | int | None = None
    access_group_name: str | None = None
    created_at: datetime.date | None = None
    creator_id: int | None = None
    user_id: str | int | None = None
    user_name: str | None = None
    id: str | None = None
