from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class PaymentInput(_Model):
    """What a caller may set of a Payment.

    Attributes:
        amount (float): Amount, in `currency`.
        currency (str): Currency code.
        date (datetime.date): Date of the payment.
        description (str): Text, at most 256 characters.
        invoice (str | None): Identifier of the invoice.
        subscription (str | None): Identifier of the subscription.
        customer (str | None): Identifier of the customer.
        payment_date (datetime.datetime | None): Moment of payment.
        source (int | None): Identifier of one source; the older, single link.
        sources (list[int] | None): Identifiers of the sources.
        status (PaymentStatus | None): State of a payment.
        return_url (str | None): Where the payer is sent afterwards.
        enable_checkout (bool | None): Whether checkout is enabled.
        metadata (Metadata | None): Members of the caller's own.
    """

    amount: float
    currency: str
    date: datetime.date
    description: str
    invoice: str | None = None
    subscription: str | None = None
    customer: str | None = None
    payment_date: datetime.datetime | None = None
    source: int | None = None
    sources: list[int] | None = None
    status: _m.PaymentStatus | None = None
    return_url: str | None = None
    enable_checkout: bool | None = None
    metadata: _m.Metadata | None = None
