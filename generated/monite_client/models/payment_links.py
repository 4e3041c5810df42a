from __future__ import annotations

import datetime
from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreatePaymentLinkRequest(_Model):
    """A new payment link, for an object or for an amount.

    Attributes:
        payment_methods (list[MoniteAllPaymentMethodsTypes]):
        recipient (PaymentAccountObject): The entity or counterpart that a payment goes to.
        amount (int | None): In the minor units of the currency, such as cents.
        currency (CurrencyEnum | None): Currency as an ISO 4217 code.
        expires_at (datetime.datetime | None):
        invoice (Invoice | None): The invoice that a payment is for.
        object_ (PaymentObject | None): The payable or receivable that a payment is for.
        payment_reference (str | None):
        return_url (str | None):
    """

    payment_methods: list[_m.MoniteAllPaymentMethodsTypes]
    recipient: _m.PaymentAccountObject
    amount: int | None = None
    currency: _m.CurrencyEnum | None = None
    expires_at: datetime.datetime | None = None
    invoice: _m.Invoice | None = None
    object_: _m.PaymentObject | None = None
    payment_reference: str | None = None
    return_url: str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "object_": "object",
    }


@_model(kw_only=True, eq=False, repr=False)
class PaymentAccountObject(_Model):
    """The entity or counterpart that a payment goes to.

    Attributes:
        id (str):
        type_ (PaymentAccountType): Kind of account.
    """

    id: str
    type_: _m.PaymentAccountType

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }


@_model(kw_only=True, eq=False, repr=False)
class PaymentIntent(_Model):
    """An intended payment, and how far it got.

    Attributes:
        id (str):
        updated_at (datetime.datetime):
        status (str):
        application_fee_amount (int | None): In the minor units of the currency, such as cents.
        object_ (PaymentObject | None):
        provider (str | None):
        selected_payment_method (str | None):
    """

    id: str
    updated_at: datetime.datetime
    status: str
    application_fee_amount: int | None = None
    object_: _m.PaymentObject | None = None
    provider: str | None = None
    selected_payment_method: str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "object_": "object",
    }


@_model(kw_only=True, eq=False, repr=False)
class PublicPaymentLinkResponse(_Model):
    """A payment link; payment_page_url is where the payer goes.

    Attributes:
        id (str):
        amount (int): In the minor units of the currency, such as cents.
        currency (CurrencyEnum): Currency as an ISO 4217 code.
        expires_at (datetime.datetime):
        payment_intent_id (str):
        payment_methods (list[str]):
        payment_page_url (str):
        recipient (RecipientAccountResponse): Who is paid.
        status (str):
        invoice (Invoice | None):
        payer (PayerAccountResponse | None):
        payment_intent (PaymentIntent | None):
        payment_reference (str | None):
        return_url (str | None):
    """

    id: str
    amount: int
    currency: _m.CurrencyEnum
    expires_at: datetime.datetime
    payment_intent_id: str
    payment_methods: list[str]
    payment_page_url: str
    recipient: _m.RecipientAccountResponse
    status: str
    invoice: _m.Invoice | None = None
    payer: _m.PayerAccountResponse | None = None
    payment_intent: _m.PaymentIntent | None = None
    payment_reference: str | None = None
    return_url: str | None = None
