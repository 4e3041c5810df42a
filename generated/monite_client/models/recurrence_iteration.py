from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class RecurrenceIteration(_Model):
    """One invoice of a recurrence.

    Attributes:
        issue_at (datetime.date):
        status (IterationStatus): State of one iteration of a recurrence.
        issued_invoice_id (str | None):
        iteration (int | None): The server's default is 1.
    """

    issue_at: datetime.date
    status: _m.IterationStatus
    issued_invoice_id: str | None = None
    iteration: int | None = None
