from __future__ import annotations

import datetime
from typing import Any, ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class OCRInvoice(_Model):
    """An invoice read by OCR; amounts are decimal numbers.

    Attributes:
        recipient (OCRCounterpartDetails): A sender or recipient read by OCR.
        sender (OCRCounterpartDetails): A sender or recipient read by OCR.
        amount_paid (float | None):
        currency (CurrencyEnum | None):
        document_number (str | None):
        due_date (datetime.date | None):
        issue_date (datetime.date | None):
        line_items (list[OCRLineItem] | None):
        payment_terms (str | None):
        subtotal (float | None):
        tax_amount (float | None):
        tax_rate (float | None):
        total_amount (float | None):
        type_ (OCRInvoiceType | None):
    """

    recipient: _m.OCRCounterpartDetails
    sender: _m.OCRCounterpartDetails
    amount_paid: float | None = None
    currency: _m.CurrencyEnum | None = None
    document_number: str | None = None
    due_date: datetime.date | None = None
    issue_date: datetime.date | None = None
    line_items: list[_m.OCRLineItem] | None = None
    payment_terms: str | None = None
    subtotal: float | None = None
    tax_amount: float | None = None
    tax_rate: float | None = None
    total_amount: float | None = None
    type_: _m.OCRInvoiceType | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }

    _marks: ClassVar[dict[str, list[Any]]] = {"type": ["invoice"]}
