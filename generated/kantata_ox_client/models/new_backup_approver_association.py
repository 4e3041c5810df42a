from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class NewBackupApproverAssociation(_Model):
    """An object that the document does not describe.

    Attributes:
        backup_approver_id (int | str): Id of the backup approver.
        approver_id (int | str): Id of the approver.
        start_date (datetime.date):
        end_date (datetime.date):
    """

    backup_approver_id: int | str
    approver_id: int | str
    start_date: datetime.date
    end_date: datetime.date
