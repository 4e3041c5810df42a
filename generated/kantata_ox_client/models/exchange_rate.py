from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class ExchangeRate(_Model):
    """Rate between two currencies from a day on.

    Attributes:
        id (str | int | None): Id of the record; a number by the reference.
        exchange_table_id (int | None):
        source_currency (str | None):
        target_currency (str | None):
        effective_date (datetime.date | None):
        rate (str | None):
        source_currency_symbol (str | None):
    """

    id: str | int | None = None
    exchange_table_id: int | None = None
    source_currency: str | None = None
    target_currency: str | None = None
    effective_date: datetime.date | None = None
    rate: str | None = None
    source_currency_symbol: str | None = None
