from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CurrencySettingsOutput(_Model):
    """Default currency and exchange rates, as received.

    Attributes:
        default (CurrencyEnum): Currency as an ISO 4217 code.
        exchange_rates (list[ExchangeRate | None] | None):
    """

    default: _m.CurrencyEnum
    exchange_rates: list[_m.ExchangeRate | None] | None = None
