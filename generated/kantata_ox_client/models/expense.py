from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class ExpenseForeignExchangeAmount(_Model):
    """An object that the document does not describe.

    Attributes:
        date (datetime.datetime | None):
        rate (float | None):
        source_currency (str | None):
        source_value (float | None):
    """

    date: datetime.datetime | None = None
    rate: float | None = None
    source_currency: str | None = None
    source_value: float | None = None
