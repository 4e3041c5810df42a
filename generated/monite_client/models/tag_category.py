from __future__ import annotations

from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum


class TagCategory(_OpenStrEnum):
    APPROVAL_STATUS = "approval_status"
    COST_CENTER = "cost_center"
    DEPARTMENT = "department"
    DOCUMENT_TYPE = "document_type"
    PAYMENT_METHOD = "payment_method"
    PROJECT = "project"
    VENDOR_TYPE = "vendor_type"
