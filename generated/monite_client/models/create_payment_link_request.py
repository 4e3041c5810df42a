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
