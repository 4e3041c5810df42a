from __future__ import annotations

import datetime
from typing import Any, ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class OCRCreditNote(_Model):
    """A credit note read by OCR; amounts are decimal numbers.

    Attributes:
        line_items (list[OCRLineItem]):
        recipient (OCRCounterpartDetails): A sender or recipient read by OCR.
        sender (OCRCounterpartDetails): A sender or recipient read by OCR.
        currency (CurrencyEnum | None):
        document_number (str | None):
        issue_date (datetime.date | None):
        original_invoice_number (str | None):
        subtotal (float | None):
        tax_amount (float | None):
        tax_rate (float | None):
        total_amount (float | None):
        type_ (OCRCreditNoteType | None):
    """

    line_items: list[_m.OCRLineItem]
    recipient: _m.OCRCounterpartDetails
    sender: _m.OCRCounterpartDetails
    currency: _m.CurrencyEnum | None = None
    document_number: str | None = None
    issue_date: datetime.date | None = None
    original_invoice_number: str | None = None
    subtotal: float | None = None
    tax_amount: float | None = None
    tax_rate: float | None = None
    total_amount: float | None = None
    type_: _m.OCRCreditNoteType | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }

    _marks: ClassVar[dict[str, list[Any]]] = {"type": ["credit_note"]}
