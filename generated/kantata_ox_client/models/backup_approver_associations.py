from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


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


@_model(kw_only=True, eq=False, repr=False)
class CreateBackupApproverAssociationBody(_Model):
    """An object that the document does not describe.

    Attributes:
        backup_approver_association (NewBackupApproverAssociation):
    """

    backup_approver_association: _m.NewBackupApproverAssociation


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


@_model(kw_only=True, eq=False, repr=False)
class UpdateBackupApproverAssociationBody(_Model):
    """An object that the document does not describe.

    Attributes:
        backup_approver_association (BackupApproverAssociationChanges):
    """

    backup_approver_association: _m.BackupApproverAssociationChanges
