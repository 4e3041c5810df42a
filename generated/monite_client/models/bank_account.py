from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class BankAccount(_Model):
    """A bank account of a payer or recipient.

    Attributes:
        id (str):
        account_holder_name (str | None):
        account_number (str | None):
        bic (str | None):
        country (AllowedCountries | None):
        currency (CurrencyEnum | None):
        display_name (str | None):
        iban (str | None):
        is_default (bool | None): The server's default is False.
        name (str | None):
        routing_number (str | None):
        sort_code (str | None):
        was_created_by_user_id (str | None):
    """

    id: str
    account_holder_name: str | None = None
    account_number: str | None = None
    bic: str | None = None
    country: _m.AllowedCountries | None = None
    currency: _m.CurrencyEnum | None = None
    display_name: str | None = None
    iban: str | None = None
    is_default: bool | None = None
    name: str | None = None
    routing_number: str | None = None
    sort_code: str | None = None
    was_created_by_user_id: str | None = None
