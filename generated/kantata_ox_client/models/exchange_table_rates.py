from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class ImportExchangeTablesBody(_Model):
    """An object that the document does not describe.

    Attributes:
        exchange_rates (list[ImportExchangeTablesBodyExchangeRatesItem] | None):
    """

    exchange_rates: list[_m.ImportExchangeTablesBodyExchangeRatesItem] | None = None


@_model(kw_only=True, eq=False, repr=False)
class ImportExchangeTablesBodyExchangeRatesItem(_Model):
    """An object that the document does not describe.

    Attributes:
        source_currency (str | None):
        target_currency (str | None):
        effective_date (datetime.date | None):
        exchange_rate (str | None):
    """

    source_currency: str | None = None
    target_currency: str | None = None
    effective_date: datetime.date | None = None
    exchange_rate: str | None = None
