from __future__ import annotations

import datetime
from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
from .. import models as _m


class PaymentIntentCursorFields(_OpenStrEnum):
    CREATED_AT = "created_at"
    ID = "id"


@_model(kw_only=True, eq=False, repr=False)
class PaymentIntentHistory(_Model):
    """A state that a payment intent had.

    Attributes:
        id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        payment_intent_id (str):
        status (str):
    """

    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    payment_intent_id: str
    status: str


@_model(kw_only=True, eq=False, repr=False)
class PaymentIntentHistoryResponse(_Model):
    """The states that a payment intent had.

    Attributes:
        data (list[PaymentIntentHistory]):
    """

    data: list[_m.PaymentIntentHistory]


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


@_model(kw_only=True, eq=False, repr=False)
class PaymentIntentsListResponse(_Model):
    """One page of payment intents.

    Attributes:
        data (list[PaymentIntentResponse]):
        next_pagination_token (str | None):
        prev_pagination_token (str | None):
    """

    data: list[_m.PaymentIntentResponse]
    next_pagination_token: str | None = None
    prev_pagination_token: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class UpdatePaymentIntentPayload(_Model):
    """The new amount of a payment intent.

    Attributes:
        amount (int): In the minor units of the currency, such as cents.
    """

    amount: int
