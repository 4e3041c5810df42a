from __future__ import annotations

from typing import Any

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class UpdateCounterpartBankAccount(_Model):
    """Changes to a bank account; what is left out stays.

    Attributes:
        account_holder_name (str | None):
        account_number (str | None):
        bic (str | None):
        country (AllowedCountries | None): Country as an ISO 3166-1 code of two letters.
        currency (CurrencyEnum | None): Currency as an ISO 4217 code.
        iban (str | None):
        name (str | None):
        partner_metadata (Any):
        routing_number (str | None):
        sort_code (str | None):
    """

    account_holder_name: str | None = None
    account_number: str | None = None
    bic: str | None = None
    country: _m.AllowedCountries | None = None
    currency: _m.CurrencyEnum | None = None
    iban: str | None = None
    name: str | None = None
    partner_metadata: Any = None
    routing_number: str | None = None
    sort_code: str | None = None
