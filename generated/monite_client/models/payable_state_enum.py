from __future__ import annotations

from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum


class PayableStateEnum(_OpenStrEnum):
    APPROVE_IN_PROGRESS = "approve_in_progress"
    CANCELED = "canceled"
    DRAFT = "draft"
    NEW = "new"
    PAID = "paid"
    PARTIALLY_PAID = "partially_paid"
    REJECTED = "rejected"
    WAITING_TO_BE_PAID = "waiting_to_be_paid"
