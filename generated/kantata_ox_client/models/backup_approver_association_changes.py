from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class BackupApproverAssociationChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        backup_approver_id (int | str | None): Id of the backup approver.
        approver_id (int | str | None): Id of the approver.
        start_date (datetime.date | None):
        end_date (datetime.date | None):
    """

    backup_approver_id: int | str | None = None
    approver_id: int | str | None = None
    start_date: datetime.date | None = None
    end_date: datetime.date | None = None
