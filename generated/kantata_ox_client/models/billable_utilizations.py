from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class BillableUtilizationChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        effective_date (datetime.date):
        target (int):
    """

    effective_date: datetime.date
    target: int


@_model(kw_only=True, eq=False, repr=False)
class CreateBillableUtilizationBody(_Model):
    """An object that the document does not describe.

    Attributes:
        billable_utilization (NewBillableUtilization):
    """

    billable_utilization: _m.NewBillableUtilization


@_model(kw_only=True, eq=False, repr=False)
class NewBillableUtilization(_Model):
    """An object that the document does not describe.

    Attributes:
        effective_date (datetime.date):
        target (int):
        account_membership_id (int | str): Id of the account membership.
    """

    effective_date: datetime.date
    target: int
    account_membership_id: int | str


@_model(kw_only=True, eq=False, repr=False)
class UpdateBillableUtilizationBody(_Model):
    """An object that the document does not describe.

    Attributes:
        billable_utilization (BillableUtilizationChanges):
    """

    billable_utilization: _m.BillableUtilizationChanges
