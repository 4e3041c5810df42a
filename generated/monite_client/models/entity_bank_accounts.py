from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateEntityBankAccountRequest(_Model):
    """A new bank account of the entity.

    Attributes:
        country (AllowedCountries): Country as an ISO 3166-1 code of two letters.
        currency (CurrencyEnum): Currency as an ISO 4217 code.
        account_holder_name (str | None):
        account_number (str | None):
        bank_name (str | None):
        bic (str | None):
        display_name (str | None):
        iban (str | None):
        is_default_for_currency (bool | None): The server's default is False.
        routing_number (str | None):
        sort_code (str | None):
    """

    country: _m.AllowedCountries
    currency: _m.CurrencyEnum
    account_holder_name: str | None = None
    account_number: str | None = None
    bank_name: str | None = None
    bic: str | None = None
    display_name: str | None = None
    iban: str | None = None
    is_default_for_currency: bool | None = None
    routing_number: str | None = None
    sort_code: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class EntityBankAccountPaginationResponse(_Model):
    """The bank accounts of an entity; the tokens are there, but the list takes none.

    Attributes:
        data (list[EntityBankAccountResponse]):
        next_pagination_token (str | None):
        prev_pagination_token (str | None):
    """

    data: list[_m.EntityBankAccountResponse]
    next_pagination_token: str | None = None
    prev_pagination_token: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class EntityBankAccountResponse(_Model):
    """A bank account of an entity.

    Attributes:
        id (str):
        account_holder_name (str | None):
        account_number (str | None):
        bank_name (str | None):
        bic (str | None):
        country (AllowedCountries | None):
        currency (CurrencyEnum | None):
        display_name (str | None):
        iban (str | None):
        is_default_for_currency (bool | None): The server's default is False.
        routing_number (str | None):
        sort_code (str | None):
        was_created_by_user_id (str | None):
    """

    id: str
    account_holder_name: str | None = None
    account_number: str | None = None
    bank_name: str | None = None
    bic: str | None = None
    country: _m.AllowedCountries | None = None
    currency: _m.CurrencyEnum | None = None
    display_name: str | None = None
    iban: str | None = None
    is_default_for_currency: bool | None = None
    routing_number: str | None = None
    sort_code: str | None = None
    was_created_by_user_id: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class UpdateEntityBankAccountRequest(_Model):
    """Changes to a bank account of the entity; what is left out stays.

    Attributes:
        account_holder_name (str | None):
        display_name (str | None):
    """

    account_holder_name: str | None = None
    display_name: str | None = None
