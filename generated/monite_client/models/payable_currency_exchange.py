from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class PayableCurrencyExchange(_Model):
    """An amount in the default currency, and the rate it was computed with.

    Attributes:
        default_currency_code (str):
        rate (float):
        total (float):
    """

    default_currency_code: str
    rate: float
    total: float
