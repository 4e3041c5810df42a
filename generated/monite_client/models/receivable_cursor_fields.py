from __future__ import annotations

from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum


class ReceivableCursorFields(_OpenStrEnum):
    AMOUNT = "amount"
    COUNTERPART_ID = "counterpart_id"
    COUNTERPART_NAME = "counterpart_name"
    CREATED_AT = "created_at"
    DISCOUNTED_SUBTOTAL = "discounted_subtotal"
    DOCUMENT_ID = "document_id"
    DUE_DATE = "due_date"
    ISSUE_DATE = "issue_date"
    PROJECT_ID = "project_id"
    STATUS = "status"
    TOTAL_AMOUNT = "total_amount"


class ReceivableStatus(_OpenStrEnum):
    ACCEPTED = "accepted"
    CANCELED = "canceled"
    DECLINED = "declined"
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
