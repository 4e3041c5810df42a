from __future__ import annotations

from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum


class OriginEnum(_OpenStrEnum):
    EINVOICING = "einvoicing"
    UPLOAD = "upload"


class PayableCreditNoteStateEnum(_OpenStrEnum):
    APPLIED = "applied"
    APPROVED = "approved"
    CANCELED = "canceled"
    DRAFT = "draft"
    NEW = "new"
    REJECTED = "rejected"
    SUBMITTED_FOR_APPROVAL = "submitted_for_approval"
