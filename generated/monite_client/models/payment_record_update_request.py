from __future__ import annotations

import datetime
from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class PaymentRecordUpdateRequest(_Model):
    """Changes to a payment record; what is left out stays.

    Attributes:
        amount (int | None): In the minor units of the currency, such as cents.
        currency (CurrencyEnum | None): Currency as an ISO 4217 code.
        entity_user_id (str | None):
        object_ (PaymentRecordObjectRequest | None): The object that a payment record is for.
        paid_at (datetime.datetime | None):
        payment_intent_id (str | None):
        payment_intent_status (str | None):
        payment_method (str | None):
        planned_payment_date (datetime.date | None):
    """

    amount: int | None = None
    currency: _m.CurrencyEnum | None = None
    entity_user_id: str | None = None
    object_: _m.PaymentRecordObjectRequest | None = None
    paid_at: datetime.datetime | None = None
    payment_intent_id: str | None = None
    payment_intent_status: str | None = None
    payment_method: str | None = None
    planned_payment_date: datetime.date | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "object_": "object",
    }
