from __future__ import annotations

from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum


class ReceivableType(_OpenStrEnum):
    CREDIT_NOTE = "credit_note"
    INVOICE = "invoice"
    QUOTE = "quote"
