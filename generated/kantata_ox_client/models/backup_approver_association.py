from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class BackupApproverAssociation(_Model):
    """Who approves in place of another user, and from when to when.

    Attributes:
        approver_id (str | None): Sent when `approver` is included.
        backup_approver_id (str | None): Sent when `backup_approver` is included.
        end_date (datetime.datetime | None):
        start_date (datetime.datetime | None):
        id (str | None): Id of the record, equal to its key in the collection.
    """

    approver_id: str | None = None
    backup_approver_id: str | None = None
    end_date: datetime.datetime | None = None
    start_date: datetime.datetime | None = None
    id: str | None = None
