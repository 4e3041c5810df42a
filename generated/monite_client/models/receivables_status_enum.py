from __future__ import annotations

from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum


class ReceivablesStatusEnum(_OpenStrEnum):
    ACCEPTED = "accepted"
    CANCELED = "canceled"
    DECLINED = "declined"
    DELETED = "deleted"
    DRAFT = "draft"
    EXPIRED = "expired"
    FAILED = "failed"
    ISSUED = "issued"
    ISSUING = "issuing"
    OVERDUE = "overdue"
    PAID = "paid"
    PARTIALLY_PAID = "partially_paid"
    RECURRING = "recurring"
    UNCOLLECTIBLE = "uncollectible"
