from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class InlineTermFinal(_Model):
    """The day by which the whole amount is due.

    Attributes:
        end_date (datetime.date | None):
        number_of_days (int | None):
    """

    end_date: datetime.date | None = None
    number_of_days: int | None = None
