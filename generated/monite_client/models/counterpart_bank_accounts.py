from __future__ import annotations

from typing import Any

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CounterpartBankAccountResourceList(_Model):
    """The bank accounts of a counterpart.

    Attributes:
        data (list[CounterpartBankAccountResponse]):
    """

    data: list[_m.CounterpartBankAccountResponse]


@_model(kw_only=True, eq=False, repr=False)
class CounterpartBankAccountResponse(_Model):
    """A bank account of a counterpart.

    Attributes:
        id (str):
        counterpart_id (str):
        country (AllowedCountries): Country as an ISO 3166-1 code of two letters.
        currency (CurrencyEnum): Currency as an ISO 4217 code.
        account_holder_name (str | None):
        account_number (str | None):
        bic (str | None):
        iban (str | None):
        is_default_for_currency (bool | None): The server's default is False.
        name (str | None):
        partner_metadata (Any):
        routing_number (str | None):
        sort_code (str | None):
    """

    id: str
    counterpart_id: str
    country: _m.AllowedCountries
    currency: _m.CurrencyEnum
    account_holder_name: str | None = None
    account_number: str | None = None
    bic: str | None = None
    iban: str | None = None
    is_default_for_currency: bool | None = None
    name: str | None = None
    partner_metadata: Any = None
    routing_number: str | None = None
    sort_code: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class CreateCounterpartBankAccount(_Model):
    """A new bank account of a counterpart.

    Attributes:
        country (AllowedCountries): Country as an ISO 3166-1 code of two letters.
        currency (CurrencyEnum): Currency as an ISO 4217 code.
        account_holder_name (str | None):
        account_number (str | None):
        bic (str | None):
        iban (str | None):
        is_default_for_currency (bool | None): The server's default is False.
        name (str | None):
        partner_metadata (Any):
        routing_number (str | None):
        sort_code (str | None):
    """

    country: _m.AllowedCountries
    currency: _m.CurrencyEnum
    account_holder_name: str | None = None
    account_number: str | None = None
    bic: str | None = None
    iban: str | None = None
    is_default_for_currency: bool | None = None
    name: str | None = None
    partner_metadata: Any = None
    routing_number: str | None = None
    sort_code: str | None = None


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
