from __future__ import annotations

from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum


class OcrStatusEnum(_OpenStrEnum):
    CANCELED = "canceled"
    ERROR = "error"
    PROCESSING = "processing"
    SUCCESS = "success"


class PayableOriginEnum(_OpenStrEnum):
    EINVOICING = "einvoicing"
    EMAIL = "email"
    UPLOAD = "upload"


class SourceOfPayableDataEnum(_OpenStrEnum):
    EINVOICING = "einvoicing"
    OCR = "ocr"
    USER_SPECIFIED = "user_specified"
