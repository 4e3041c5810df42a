from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class BillableUtilization(_Model):
    """Target of billable time of a member, from a day on.

    Attributes:
        account_membership_id (str | None): Sent when `account_membership` is included.
        created_at (datetime.datetime | None):
        creator_id (str | None): Sent when `creator` is included.
        effective_date (datetime.date | None):
        target (int | None):
        updated_at (datetime.datetime | None):
        id (str | None): Id of the record, equal to its key in the collection.
    """

    account_membership_id: str | None = None
    created_at: datetime.datetime | None = None
    creator_id: str | None = None
    effective_date: datetime.date | None = None
    target: int | None = None
    updated_at: datetime.datetime | None = None
    id: str | None = None
