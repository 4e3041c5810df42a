from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class InsightsAccessGroupMembership(_Model):
    """Membership of a user in an access group of Insights.

    Attributes:
        account_permission (str | None): Only when named in `optional_fields`.
        can_edit (bool | None):
        created_at (datetime.datetime | None):
        insights_access_group_id (int | None):
        insights_access_group_name (str | None):
        updated_at (datetime.datetime | None):
        user_id (str | int | None): Sent when `user` is included.
        user_name (str | None): Only when named in `optional_fields`.
        id (str | None): Id of the record, equal to its key in the collection.
    """

    account_permission: str | None = None
    can_edit: bool | None = None
    created_at: datetime.datetime | None = None
    insights_access_group_id: int | None = None
    insights_access_group_name: str | None = None
    updated_at: datetime.datetime | None = None
    user_id: str | int | None = None
    user_name: str | None = None
    id: str | None = None
