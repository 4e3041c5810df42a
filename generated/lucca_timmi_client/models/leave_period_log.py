from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class LeavePeriodLog(_Model):
    """One event of a leave period.

    Attributes:
        id (int | None):
        date (datetime.datetime | None):
        comment (str | None):
        status (int | None): The vendor does not say what the values mean.
    """

    id: int | None = None
    date: datetime.datetime | None = None
    comment: str | None = None
    status: int | None = None
