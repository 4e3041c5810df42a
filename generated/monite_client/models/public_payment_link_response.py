from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


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
