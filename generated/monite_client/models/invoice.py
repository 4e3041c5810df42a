from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class Invoice(_Model):
    """The invoice that a payment is for.

    Attributes:
        due_date (datetime.date | None):
        file (InvoiceFile | None): The file of the invoice that a payment is for.
        issue_date (datetime.date | None):
    """

    due_date: datetime.date | None = None
    file: _m.InvoiceFile | None = None
    issue_date: datetime.date | None = None
