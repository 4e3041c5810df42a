from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class PurchaseCreditNote(_Model):
    """A credit note received for a purchase, draft or final.

    Attributes:
        id (int | None): Identifier of the credit note.
        purchase (int | None): Identifier of the credited purchase.
        document (int | DocumentType | None): Document type; see `/generals/documents/`.
        number (int | None): Document number. Earlier reference: optional, numbered automatically.
        date (datetime.date | None): Date of the document.
        note (str | None): Remark, at most 64 characters. Earlier reference: required.
        internal_note (str | None): Remark for internal use, at most 1024 characters.
        discount (float | None): Discount; `discount_scheme` says whether percent or amount.
        discount_scheme (DiscountScheme | None):
        amount (float | None): Amount, in the currency of the document.
        exempt (float | None): Amount free of tax, in the currency of the document.
        tax (float | None): Tax, in the currency of the document.
        tax_percent (float | None): Tax rate in percent.
        subtotal (float | None): Subtotal, in the currency of the document.
        total (float | None): Total, in the currency of the document.
        retention (float | None): Withheld amount, in the currency of the document.
        tax_settings (TaxSettings | None):
        metadata (Metadata | None):
        lines (list[PurchaseCreditNoteLine] | None): Lines of the document.
        status (PurchaseCreditNoteStatus | None):
        biller_status (str | None): State of the transmission by the biller; values are not listed.
        tax_agency (TaxAgency | None): Data of the tax agency, as it came.
        local_file (str | None): Address of the document file in the local format.
        imported (bool | None): Whether the document was imported.
        test_mode (bool | None): Whether this is test-mode data.
        created (datetime.datetime | None): Moment of creation.
        updated (datetime.datetime | None): Moment of the last change.
    """

    id: int | None = None
    purchase: int | None = None
    document: int | _m.DocumentType | None = None
    number: int | None = None
    date: datetime.date | None = None
    note: str | None = None
    internal_note: str | None = None
    discount: float | None = None
    discount_scheme: _m.DiscountScheme | None = None
    amount: float | None = None
    exempt: float | None = None
    tax: float | None = None
    tax_percent: float | None = None
    subtotal: float | None = None
    total: float | None = None
    retention: float | None = None
    tax_settings: _m.TaxSettings | None = None
    metadata: _m.Metadata | None = None
    lines: list[_m.PurchaseCreditNoteLine] | None = None
    status: _m.PurchaseCreditNoteStatus | None = None
    biller_status: str | None = None
    tax_agency: _m.TaxAgency | None = None
    local_file: str | None = None
    imported: bool | None = None
    test_mode: bool | None = None
    created: datetime.datetime | None = None
    updated: datetime.datetime | None = None


@_model(kw_only=True, eq=False, repr=False)
class PurchaseCreditNoteInput(_Model):
    """What a caller may set of a PurchaseCreditNote.

    Attributes:
        purchase (int): Identifier of the credited purchase.
        document (int): Document type; see `/generals/documents/`.
        number (int): Document number. Earlier reference: optional, numbered automatically.
        date (datetime.date): Date of the document.
        lines (list[PurchaseCreditNoteLineInput]): Lines of the document.
        note (str | None): Remark, at most 64 characters. Earlier reference: required.
        internal_note (str | None): Remark for internal use, at most 1024 characters.
        discount (float | None): Discount; `discount_scheme` says whether percent or amount.
        discount_scheme (DiscountScheme | None): Unit of a discount: percent, or an amount of money.
        amount (float | None): Amount, in the currency of the document.
        exempt (float | None): Amount free of tax, in the currency of the document.
        tax (float | None): Tax, in the currency of the document.
        tax_percent (float | None): Tax rate in percent.
        subtotal (float | None): Subtotal, in the currency of the document.
        total (float | None): Total, in the currency of the document.
        retention (float | None): Withheld amount, in the currency of the document.
        tax_settings (TaxSettings | None): Tax settings; the members depend on the country.
        metadata (Metadata | None): Members of the caller's own.
    """

    purchase: int
    document: int
    number: int
    date: datetime.date
    lines: list[_m.PurchaseCreditNoteLineInput]
    note: str | None = None
    internal_note: str | None = None
    discount: float | None = None
    discount_scheme: _m.DiscountScheme | None = None
    amount: float | None = None
    exempt: float | None = None
    tax: float | None = None
    tax_percent: float | None = None
    subtotal: float | None = None
    total: float | None = None
    retention: float | None = None
    tax_settings: _m.TaxSettings | None = None
    metadata: _m.Metadata | None = None


@_model(kw_only=True, eq=False, repr=False)
class PurchaseCreditNoteLine(_Model):
    """One line of a purchase credit note.

    Attributes:
        id (int | None): Identifier of the line.
        name (str | None): Name of the line.
        amount (float | None): Amount, in the currency of the document.
        quantity (float | None): Quantity.
        description (str | None): Description of the line.
        exempt (bool | None): Whether the line is free of tax.
        tax (float | None): Tax, in the currency of the document.
        tax_percent (float | None): Tax rate in percent.
        discount (float | None): Discount; `discount_scheme` says whether percent or amount.
        discount_scheme (DiscountScheme | None):
        code (str | None): Article code.
        retention (float | None): Withheld amount, in the currency of the document.
        retention_percent (float | None): Withholding rate in percent.
        total (float | None): Total of the line, in the currency of the document.
    """

    id: int | None = None
    name: str | None = None
    amount: float | None = None
    quantity: float | None = None
    description: str | None = None
    exempt: bool | None = None
    tax: float | None = None
    tax_percent: float | None = None
    discount: float | None = None
    discount_scheme: _m.DiscountScheme | None = None
    code: str | None = None
    retention: float | None = None
    retention_percent: float | None = None
    total: float | None = None


@_model(kw_only=True, eq=False, repr=False)
class PurchaseCreditNoteLineInput(_Model):
    """What a caller may set of a PurchaseCreditNoteLine.

    Attributes:
        name (str): Name of the line.
        amount (float): Amount, in the currency of the document.
        quantity (float): Quantity.
        description (str | None): Description of the line.
        exempt (bool | None): Whether the line is free of tax.
        tax (float | None): Tax, in the currency of the document.
        tax_percent (float | None): Tax rate in percent.
        discount (float | None): Discount; `discount_scheme` says whether percent or amount.
        discount_scheme (DiscountScheme | None): Unit of a discount: percent, or an amount of money.
        code (str | None): Article code.
        retention (float | None): Withheld amount, in the currency of the document.
        retention_percent (float | None): Withholding rate in percent.
    """

    name: str
    amount: float
    quantity: float
    description: str | None = None
    exempt: bool | None = None
    tax: float | None = None
    tax_percent: float | None = None
    discount: float | None = None
    discount_scheme: _m.DiscountScheme | None = None
    code: str | None = None
    retention: float | None = None
    retention_percent: float | None = None


@_model(kw_only=True, eq=False, repr=False)
class PurchaseCreditNotePatch(_Model):
    """What a caller may change of a PurchaseCreditNote; all of it optional.

    Attributes:
        purchase (int | None): Identifier of the credited purchase.
        document (int | None): Document type; see `/generals/documents/`.
        number (int | None): Document number. Earlier reference: optional, numbered automatically.
        date (datetime.date | None): Date of the document.
        note (str | None): Remark, at most 64 characters. Earlier reference: required.
        internal_note (str | None): Remark for internal use, at most 1024 characters.
        discount (float | None): Discount; `discount_scheme` says whether percent or amount.
        discount_scheme (DiscountScheme | None): Unit of a discount: percent, or an amount of money.
        amount (float | None): Amount, in the currency of the document.
        exempt (float | None): Amount free of tax, in the currency of the document.
        tax (float | None): Tax, in the currency of the document.
        tax_percent (float | None): Tax rate in percent.
        subtotal (float | None): Subtotal, in the currency of the document.
        total (float | None): Total, in the currency of the document.
        retention (float | None): Withheld amount, in the currency of the document.
        tax_settings (TaxSettings | None): Tax settings; the members depend on the country.
        metadata (Metadata | None): Members of the caller's own.
        lines (list[PurchaseCreditNoteLineInput] | None): Lines of the document.
    """

    purchase: int | None = None
    document: int | None = None
    number: int | None = None
    date: datetime.date | None = None
    note: str | None = None
    internal_note: str | None = None
    discount: float | None = None
    discount_scheme: _m.DiscountScheme | None = None
    amount: float | None = None
    exempt: float | None = None
    tax: float | None = None
    tax_percent: float | None = None
    subtotal: float | None = None
    total: float | None = None
    retention: float | None = None
    tax_settings: _m.TaxSettings | None = None
    metadata: _m.Metadata | None = None
    lines: list[_m.PurchaseCreditNoteLineInput] | None = None


class PurchaseCreditNoteStatus(_OpenStrEnum):
    CANCELLED = "cancelled"
    DRAFT = "draft"
    FINALIZED = "finalized"
