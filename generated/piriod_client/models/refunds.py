from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class Refund(_Model):
    """Money given back. All refunds of a payment together cannot exceed it.

    Attributes:
        id (str | None): Identifier of the refund.
        payment (int | None): Identifier of the payment.
        amount (float | None): Amount, in the currency of the payment.
        reason (RefundReason | None):
        receipt (str | None): Receipt of the refund, at most 256 characters.
        note (str | None): Remark, at most 64 characters.
        metadata (Metadata | None):
        balance (float | None): Balance, in the currency of the payment.
        status (RefundStatus | None):
        created (datetime.datetime | None): Moment of creation.
        updated (datetime.datetime | None): Moment of the last change.
    """

    id: str | None = None
    payment: int | None = None
    amount: float | None = None
    reason: _m.RefundReason | None = None
    receipt: str | None = None
    note: str | None = None
    metadata: _m.Metadata | None = None
    balance: float | None = None
    status: _m.RefundStatus | None = None
    created: datetime.datetime | None = None
    updated: datetime.datetime | None = None


@_model(kw_only=True, eq=False, repr=False)
class RefundInput(_Model):
    """What a caller may set of a Refund.

    Attributes:
        payment (int): Identifier of the payment.
        amount (float): Amount, in the currency of the payment.
        reason (RefundReason): Why money is given back.
        receipt (str): Receipt of the refund, at most 256 characters.
        note (str | None): Remark, at most 64 characters.
        metadata (Metadata | None): Members of the caller's own.
    """

    payment: int
    amount: float
    reason: _m.RefundReason
    receipt: str
    note: str | None = None
    metadata: _m.Metadata | None = None


class RefundReason(_OpenStrEnum):
    DUPLICATE = "duplicate"
    FRAUDULENT = "fraudulent"
    REQUESTED_BY_CUSTOMER = "requested_by_customer"


class RefundStatus(_OpenStrEnum):
    FAILED = "failed"
    SUCCEEDED = "succeeded"
