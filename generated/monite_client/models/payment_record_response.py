from __future__ import annotations

import datetime
from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class PaymentRecordResponse(_Model):
    """A record of a payment.

    Attributes:
        id (str):
        amount (int): In the minor units of the currency, such as cents.
        currency (CurrencyEnum): Currency as an ISO 4217 code.
        history (list[PaymentRecordHistoryResponse]):
        is_external (bool):
        object_ (PaymentRecordObjectResponse): The object of a payment record, and how its status changed.
        entity_user_id (str | None):
        overpaid_amount (int | None): In the minor units of the currency, such as cents. The server's default is 0.
        paid_at (datetime.datetime | None):
        payment_intent_id (str | None):
        payment_intent_status (str | None):
        payment_method (str | None):
        planned_payment_date (datetime.date | None):
        status (str | None): The server's default is 'succeeded'.
    """

    id: str
    amount: int
    currency: _m.CurrencyEnum
    history: list[_m.PaymentRecordHistoryResponse]
    is_external: bool
    object_: _m.PaymentRecordObjectResponse
    entity_user_id: str | None = None
    overpaid_amount: int | None = None
    paid_at: datetime.datetime | None = None
    payment_intent_id: str | None = None
    payment_intent_status: str | None = None
    payment_method: str | None = None
    planned_payment_date: datetime.date | None = None
    status: str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "object_": "object",
    }
