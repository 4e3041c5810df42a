from __future__ import annotations

import datetime
from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class PaymentIntentResponse(_Model):
    """An intended payment.

    Attributes:
        id (str):
        updated_at (datetime.datetime):
        amount (int): In the minor units of the currency, such as cents.
        currency (str):
        payment_methods (list[MoniteAllPaymentMethodsTypes]):
        recipient (RecipientAccountResponse): Who is paid.
        status (str):
        application_fee_amount (int | None): In the minor units of the currency, such as cents.
        batch_payment_id (str | None):
        invoice (Invoice | None):
        object_ (PaymentObject | None):
        payer (PayerAccountResponse | None):
        payment_link_id (str | None):
        payment_reference (str | None):
        provider (str | None):
        selected_payment_method (MoniteAllPaymentMethodsTypes | None):
    """

    id: str
    updated_at: datetime.datetime
    amount: int
    currency: str
    payment_methods: list[_m.MoniteAllPaymentMethodsTypes]
    recipient: _m.RecipientAccountResponse
    status: str
    application_fee_amount: int | None = None
    batch_payment_id: str | None = None
    invoice: _m.Invoice | None = None
    object_: _m.PaymentObject | None = None
    payer: _m.PayerAccountResponse | None = None
    payment_link_id: str | None = None
    payment_reference: str | None = None
    provider: str | None = None
    selected_payment_method: _m.MoniteAllPaymentMethodsTypes | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "object_": "object",
    }
