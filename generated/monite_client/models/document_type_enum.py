from __future__ import annotations

from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum


class DocumentTypeEnum(_OpenStrEnum):
    DELIVERY_NOTE = "delivery_note"
    PAYABLE = "payable"
    PURCHASE_ORDER = "purchase_order"
    RECEIVABLE = "receivable"
