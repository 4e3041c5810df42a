from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class OcrTaskResponseSchema(_Model):
    """An OCR task and, once it has succeeded, its data.

    Attributes:
        id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        status (OCRTaskStatus): State of an OCR task.
        document_type (OCRDocumentTypeEnum | None):
        recognized_data (OCRInvoice | OCRCreditNote | OCRReceipt | None):
    """

    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    status: _m.OCRTaskStatus
    document_type: _m.OCRDocumentTypeEnum | None = None
    recognized_data: _m.OCRInvoice | _m.OCRCreditNote | _m.OCRReceipt | None = None
