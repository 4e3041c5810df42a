from __future__ import annotations

import datetime
from typing import Any, ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
from .. import models as _m
from ..types import File


@_model(kw_only=True, eq=False, repr=False)
class CreateOCRRequestPayload(_Model):
    """A document to recognize, by its address.

    Attributes:
        file_url (str):
        document_type (OCRDocumentTypeEnum | None): Kind of document for OCR to read.
    """

    file_url: str
    document_type: _m.OCRDocumentTypeEnum | None = None


class CursorFields(_OpenStrEnum):
    CREATED_AT = "created_at"
    ID = "id"


@_model(kw_only=True, eq=False, repr=False)
class OCRAddressDetails(_Model):
    """The parts of an address read by OCR.

    Attributes:
        city (str | None):
        country (AllowedCountries | None):
        postal_code (str | None):
        state (str | None):
        street_and_number (str | None):
    """

    city: str | None = None
    country: _m.AllowedCountries | None = None
    postal_code: str | None = None
    state: str | None = None
    street_and_number: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class OCRBankDetails(_Model):
    """Bank details read by OCR.

    Attributes:
        bank_account_number (str | None):
        iban (str | None):
        swift_bic (str | None):
    """

    bank_account_number: str | None = None
    iban: str | None = None
    swift_bic: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class OCRCounterpartDetails(_Model):
    """A sender or recipient read by OCR.

    Attributes:
        address (OCRAddressDetails): The parts of an address read by OCR.
        bank_account (OCRBankDetails): Bank details read by OCR.
        email (str | None):
        name (str | None):
        tax_number (str | None):
        vat_number (str | None):
    """

    address: _m.OCRAddressDetails
    bank_account: _m.OCRBankDetails
    email: str | None = None
    name: str | None = None
    tax_number: str | None = None
    vat_number: str | None = None


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


class OCRCreditNoteType(_OpenStrEnum):
    CREDIT_NOTE = "credit_note"


class OCRDocumentTypeEnum(_OpenStrEnum):
    CREDIT_NOTE = "credit_note"
    INVOICE = "invoice"
    RECEIPT = "receipt"


@_model(kw_only=True, eq=False, repr=False)
class OCRFileUpload(_Model):
    """The file to recognize.

    Attributes:
        file (File):
    """

    file: File


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


class OCRInvoiceType(_OpenStrEnum):
    INVOICE = "invoice"


@_model(kw_only=True, eq=False, repr=False)
class OCRLineItem(_Model):
    """A line item read by OCR.

    Attributes:
        description (str | None):
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
    line_reference: str | None = None
    name: str | None = None
    quantity: float | None = None
    subtotal: float | None = None
    tax_amount: float | None = None
    tax_rate: float | None = None
    total_amount: float | None = None
    unit: str | None = None
    unit_price: float | None = None


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


class OCRReceiptType(_OpenStrEnum):
    RECEIPT = "receipt"


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


class OCRTaskStatus(_OpenStrEnum):
    ERROR = "error"
    PROCESSING = "processing"
    SUCCESS = "success"


@_model(kw_only=True, eq=False, repr=False)
class OCRTasksPaginationResponse(_Model):
    """One page of OCR tasks.

    Attributes:
        data (list[OcrTaskResponseSchema]):
        next_pagination_token (str | None):
        prev_pagination_token (str | None):
    """

    data: list[_m.OcrTaskResponseSchema]
    next_pagination_token: str | None = None
    prev_pagination_token: str | None = None
