from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class Payment(_Model):
    """Money received, or to be received.

    Attributes:
        id (int | None): Identifier of the payment.
        amount (float | None): Amount, in `currency`.
        currency (str | None): Currency code.
        date (datetime.date | None): Date of the payment.
        description (str | None): Text, at most 256 characters.
        invoice (str | None): Identifier of the invoice.
        subscription (str | None): Identifier of the subscription.
        customer (str | Customer | None): Identifier of the customer.
        payment_date (datetime.datetime | None): Moment of payment.
        source (int | None): Identifier of one source; the older, single link.
        sources (list[int] | None): Identifiers of the sources.
        status (PaymentStatus | None):
        return_url (str | None): Where the payer is sent afterwards.
        enable_checkout (bool | None): Whether checkout is enabled.
        metadata (Metadata | None):
        balance (float | None): Balance, in `currency`.
        failed_reason (str | None): Why the payment failed.
        test_mode (bool | None): Whether this is test-mode data.
        created (datetime.datetime | None): Moment of creation.
        updated (datetime.datetime | None): Moment of the last change.
    """

    id: int | None = None
    amount: float | None = None
    currency: str | None = None
    date: datetime.date | None = None
    description: str | None = None
    invoice: str | None = None
    subscription: str | None = None
    customer: str | _m.Customer | None = None
    payment_date: datetime.datetime | None = None
    source: int | None = None
    sources: list[int] | None = None
    status: _m.PaymentStatus | None = None
    return_url: str | None = None
    enable_checkout: bool | None = None
    metadata: _m.Metadata | None = None
    balance: float | None = None
    failed_reason: str | None = None
    test_mode: bool | None = None
    created: datetime.datetime | None = None
    updated: datetime.datetime | None = None


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


class PaymentStatus(_OpenStrEnum):
    CANCELLED = "cancelled"
    FAILED = "failed"
    INCOMPLETE = "incomplete"
    PROCESSING = "processing"
    REQUIRES_PAYMENT_METHOD = "requires_payment_method"
    SUCCEEDED = "succeeded"
