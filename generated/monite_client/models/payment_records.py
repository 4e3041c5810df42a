from __future__ import annotations

import datetime
from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
from .. import models as _m


class ObjectTypeEnum(_OpenStrEnum):
    PAYABLE = "payable"
    RECEIVABLE = "receivable"


class PaymentRecordCursorFields(_OpenStrEnum):
    AMOUNT = "amount"
    OVERPAID_AMOUNT = "overpaid_amount"
    PAID_AT = "paid_at"


@_model(kw_only=True, eq=False, repr=False)
class PaymentRecordHistoryResponse(_Model):
    """A state that a payment record had.

    Attributes:
        status (PaymentRecordStatusEnum): State of a payment record.
        timestamp (datetime.datetime):
        entity_user_id (str | None):
    """

    status: _m.PaymentRecordStatusEnum
    timestamp: datetime.datetime
    entity_user_id: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class PaymentRecordMarkAsSucceededRequest(_Model):
    """When the payment arrived.

    Attributes:
        paid_at (datetime.datetime):
        payment_intent_status (str | None):
    """

    paid_at: datetime.datetime
    payment_intent_status: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class PaymentRecordObjectRequest(_Model):
    """The object that a payment record is for.

    Attributes:
        id (str):
        type_ (ObjectTypeEnum): Kind of object that a payment is for.
    """

    id: str
    type_: _m.ObjectTypeEnum

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }


@_model(kw_only=True, eq=False, repr=False)
class PaymentRecordObjectResponse(_Model):
    """The object of a payment record, and how its status changed.

    Attributes:
        id (str):
        new_status (str):
        old_status (str):
        type_ (ObjectTypeEnum): Kind of object that a payment is for.
    """

    id: str
    new_status: str
    old_status: str
    type_: _m.ObjectTypeEnum

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }


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


class PaymentRecordRequestStatus(_OpenStrEnum):
    CREATED = "created"
    PROCESSING = "processing"
    SUCCEEDED = "succeeded"


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


@_model(kw_only=True, eq=False, repr=False)
class PaymentRecordResponseList(_Model):
    """One page of payment records.

    Attributes:
        data (list[PaymentRecordResponse]):
        next_pagination_token (str | None):
        prev_pagination_token (str | None):
    """

    data: list[_m.PaymentRecordResponse]
    next_pagination_token: str | None = None
    prev_pagination_token: str | None = None


class PaymentRecordStatusEnum(_OpenStrEnum):
    CANCELED = "canceled"
    CREATED = "created"
    PROCESSING = "processing"
    SUCCEEDED = "succeeded"


@_model(kw_only=True, eq=False, repr=False)
class PaymentRecordStatusUpdateRequest(_Model):
    """The state of the payment intent to record.

    Attributes:
        payment_intent_status (str | None):
    """

    payment_intent_status: str | None = None


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
