from __future__ import annotations

import datetime
from typing import Any, ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class OCRReceipt(_Model):
    """A receipt read by OCR; amounts are decimal numbers.

    Attributes:
        line_items (list[OCRReceiptLineItem]):
        sender (OCRCounterpartDetails): A sender or recipient read by OCR.
        currency (CurrencyEnum | None):
        discount (float | None):
        document_number (str | None):
        issued_at (datetime.datetime | None):
        subtotal (float | None):
        tax_amount (float | None):
        tax_rate (float | None):
        tax_type (str | None):
        total_amount (float | None):
        type_ (OCRReceiptType | None):
    """

    line_items: list[_m.OCRReceiptLineItem]
    sender: _m.OCRCounterpartDetails
    currency: _m.CurrencyEnum | None = None
    discount: float | None = None
    document_number: str | None = None
    issued_at: datetime.datetime | None = None
    subtotal: float | None = None
    tax_amount: float | None = None
    tax_rate: float | None = None
    tax_type: str | None = None
    total_amount: float | None = None
    type_: _m.OCRReceiptType | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }

    _marks: ClassVar[dict[str, list[Any]]] = {"type": ["receipt"]}
