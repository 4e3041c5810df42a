from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class OCRResponseInvoiceReceiptLineItemRaw(_Model):
    """A line item as OCR has read it.

    Attributes:
        description (str | None):
        item_adjusted (bool | None): The server's default is False.
        line_item_ocr_id (str | None):
        quantity (float | None):
        total_excl_vat (float | None):
        total_incl_vat (float | None):
        unit (str | None):
        unit_price (float | None):
        vat_amount (float | None):
        vat_percentage (float | None):
    """

    description: str | None = None
    item_adjusted: bool | None = None
    line_item_ocr_id: str | None = None
    quantity: float | None = None
    total_excl_vat: float | None = None
    total_incl_vat: float | None = None
    unit: str | None = None
    unit_price: float | None = None
    vat_amount: float | None = None
    vat_percentage: float | None = None
