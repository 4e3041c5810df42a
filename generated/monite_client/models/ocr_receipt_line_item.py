from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class OCRReceiptLineItem(_Model):
    """A line item of a receipt read by OCR.

    Attributes:
        description (str | None):
        discount_amount (float | None):
        line_reference (str | None):
        name (str | None):
        quantity (float | None):
        subtotal (float | None):
        tax_amount (float | None):
        tax_rate (float | None):
        total_amount (float | None):
        unit (str | None):
        unit_price (float | None):
    """

    description: str | None = None
    discount_amount: float | None = None
    line_reference: str | None = None
    name: str | None = None
    quantity: float | None = None
    subtotal: float | None = None
    tax_amount: float | None = None
    tax_rate: float | None = None
    total_amount: float | None = None
    unit: str | None = None
    unit_price: float | None = None
