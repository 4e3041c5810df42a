from __future__ import annotations

import datetime
from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class PaymentRecordRequest(_Model):
    """A new payment record.

    Attributes:
        amount (int): In the minor units of the currency, such as cents.
        currency (CurrencyEnum): Currency as an ISO 4217 code.
        object_ (PaymentRecordObjectRequest): The object that a payment record is for.
        entity_user_id (str | None):
        paid_at (datetime.datetime | None):
        payment_intent_id (str | None):
        payment_intent_status (str | None):
        payment_method (str | None):
        planned_payment_date (datetime.date | None):
        status (PaymentRecordRequestStatus | None): The server's default is 'succeeded'.
    """

    amount: int
    currency: _m.CurrencyEnum
    object_: _m.PaymentRecordObjectRequest
    entity_user_id: str | None = None
    paid_at: datetime.datetime | None = None
    payment_intent_id: str | None = None
    payment_intent_status: str | None = None
    payment_method: str | None = None
    planned_payment_date: datetime.date | None = None
    status: _m.PaymentRecordRequestStatus | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "object_": "object",
    }
