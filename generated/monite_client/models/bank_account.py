from __future__ import annotations

import datetime
from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
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


@_model(kw_only=True, eq=False, repr=False)
class Invoice(_Model):
    """The invoice that a payment is for.

    Attributes:
        due_date (datetime.date | None):
        file (InvoiceFile | None): The file of the invoice that a payment is for.
        issue_date (datetime.date | None):
    """

    due_date: datetime.date | None = None
    file: _m.InvoiceFile | None = None
    issue_date: datetime.date | None = None


@_model(kw_only=True, eq=False, repr=False)
class InvoiceFile(_Model):
    """The file of the invoice that a payment is for.

    Attributes:
        mimetype (str):
        name (str):
        url (str):
    """

    mimetype: str
    name: str
    url: str


@_model(kw_only=True, eq=False, repr=False)
class PayerAccountResponse(_Model):
    """Who pays.

    Attributes:
        id (str):
        type_ (PaymentAccountType): Kind of account.
        bank_accounts (list[BankAccount] | None):
        name (str | None):
    """

    id: str
    type_: _m.PaymentAccountType
    bank_accounts: list[_m.BankAccount] | None = None
    name: str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }


class PaymentAccountType(_OpenStrEnum):
    COUNTERPART = "counterpart"
    ENTITY = "entity"


@_model(kw_only=True, eq=False, repr=False)
class PaymentObject(_Model):
    """The payable or receivable that a payment is for.

    Attributes:
        id (str):
        type_ (PaymentObjectType): Kind of object that is paid.
    """

    id: str
    type_: _m.PaymentObjectType

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }


class PaymentObjectType(_OpenStrEnum):
    PAYABLE = "payable"
    RECEIVABLE = "receivable"


@_model(kw_only=True, eq=False, repr=False)
class RecipientAccountResponse(_Model):
    """Who is paid.

    Attributes:
        id (str):
        type_ (PaymentAccountType): Kind of account.
        bank_accounts (list[BankAccount] | None):
        name (str | None):
    """

    id: str
    type_: _m.PaymentAccountType
    bank_accounts: list[_m.BankAccount] | None = None
    name: str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }
