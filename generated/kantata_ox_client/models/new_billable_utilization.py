from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


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
