from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CurrencySettingsInput(_Model):
    """Default currency and exchange rates, as sent.

    Attributes:
        default (CurrencyEnum): Currency as an ISO 4217 code.
        exchange_rates (list[ExchangeRate | None] | None):
    """

    default: _m.CurrencyEnum
    exchange_rates: list[_m.ExchangeRate | None] | None = None


@_model(kw_only=True, eq=False, repr=False)
class CurrencySettingsOutput(_Model):
    """Default currency and exchange rates, as received.

    Attributes:
        default (CurrencyEnum): Currency as an ISO 4217 code.
        exchange_rates (list[ExchangeRate | None] | None):
    """

    default: _m.CurrencyEnum
    exchange_rates: list[_m.ExchangeRate | None] | None = None


@_model(kw_only=True, eq=False, repr=False)
class ExchangeRate(_Model):
    """The rate from one currency to another.

    Attributes:
        base (CurrencyEnum): Currency as an ISO 4217 code.
        rate (float):
        to (CurrencyEnum): Currency as an ISO 4217 code.
    """

    base: _m.CurrencyEnum
    rate: float
    to: _m.CurrencyEnum
