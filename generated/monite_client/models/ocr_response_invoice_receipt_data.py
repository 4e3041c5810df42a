from __future__ import annotations

from typing import Any, ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class OCRResponseInvoiceReceiptData(_Model):
    """What OCR has read of a document; the members that end in raw are as printed.

    Attributes:
        counterpart_account_id (str | None):
        counterpart_account_number (str | None):
        counterpart_address (str | None):
        counterpart_address_object (OCRAddress | None):
        counterpart_branch_number (str | None):
        counterpart_email (str | None):
        counterpart_name (str | None):
        counterpart_routing_number (str | None):
        counterpart_vat_id (str | None):
        currency (str | None):
        discount_raw (float | None):
        document_due_date (str | None):
        document_id (str | None):
        document_issued_at_date (str | None):
        line_items_raw (list[OCRResponseInvoiceReceiptLineItemRaw] | None):
        payment_terms_raw (list[str] | None):
        purchase_order_number (str | None):
        tax_payer_id (str | None):
        total_excl_vat_raw (float | None):
        total_paid_amount_raw (float | None): The server's default is 0.
        total_raw (float | None):
        total_vat_amount_raw (float | None):
        total_vat_rate_raw (float | None):
        type_ (OCRResponseInvoiceReceiptDataType | None):
    """

    counterpart_account_id: str | None = None
    counterpart_account_number: str | None = None
    counterpart_address: str | None = None
    counterpart_address_object: _m.OCRAddress | None = None
    counterpart_branch_number: str | None = None
    counterpart_email: str | None = None
    counterpart_name: str | None = None
    counterpart_routing_number: str | None = None
    counterpart_vat_id: str | None = None
    currency: str | None = None
    discount_raw: float | None = None
    document_due_date: str | None = None
    document_id: str | None = None
    document_issued_at_date: str | None = None
    line_items_raw: list[_m.OCRResponseInvoiceReceiptLineItemRaw] | None = None
    payment_terms_raw: list[str] | None = None
    purchase_order_number: str | None = None
    tax_payer_id: str | None = None
    total_excl_vat_raw: float | None = None
    total_paid_amount_raw: float | None = None
    total_raw: float | None = None
    total_vat_amount_raw: float | None = None
    total_vat_rate_raw: float | None = None
    type_: _m.OCRResponseInvoiceReceiptDataType | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }

    _marks: ClassVar[dict[str, list[Any]]] = {"type": ["invoice"]}
