from __future__ import annotations

import datetime
from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreditNote(_Model):
    """A credit note for an invoice, draft or final. Crediting a part is possible only where
    the invoice or the document type allows it; otherwise the lines are those of the invoice.

        Attributes:
            id (int | None): Identifier of the credit note.
            invoice (str | None): Identifier of the credited invoice.
            date (datetime.date | None): Date of the document.
            document (int | DocumentType | None): Document type; may wait until the note is made final.
            number (int | None): Document number.
            note (str | None): Remark, at most 64 characters.
            internal_note (str | None): Remark for internal use, at most 1024 characters.
            amount (float | None): Amount, in the currency of the document.
            exempt (float | None): Amount free of tax, in the currency of the document.
            tax (float | None): Tax, in the currency of the document.
            tax_percent (float | None): Tax rate in percent.
            subtotal (float | None): Subtotal, in the currency of the document.
            total (float | None): Total, in the currency of the document.
            total_adjusted (float | None): Adjusted total, in the currency of the document.
            retention (float | None): Withheld amount, in the currency of the document.
            discount (float | None): Discount; `discount_scheme` says whether percent or amount.
            discount_scheme (DiscountScheme | None):
            lines (list[CreditNoteLine] | None): Lines of the document.
            status (CreditNoteStatus | None):
            biller_status (str | None): State of the transmission by the biller; values are not listed.
            tax_agency (TaxAgency | None): Data of the tax agency, as it came.
            local_file (str | None): Address of the document file in the local format.
            imported (bool | None): Whether the document was imported.
            test_mode (bool | None): Whether this is test-mode data.
            created (datetime.datetime | None): Moment of creation.
            updated (datetime.datetime | None): Moment of the last change.
    """

    id: int | None = None
    invoice: str | None = None
    date: datetime.date | None = None
    document: int | _m.DocumentType | None = None
    number: int | None = None
    note: str | None = None
    internal_note: str | None = None
    amount: float | None = None
    exempt: float | None = None
    tax: float | None = None
    tax_percent: float | None = None
    subtotal: float | None = None
    total: float | None = None
    total_adjusted: float | None = None
    retention: float | None = None
    discount: float | None = None
    discount_scheme: _m.DiscountScheme | None = None
    lines: list[_m.CreditNoteLine] | None = None
    status: _m.CreditNoteStatus | None = None
    biller_status: str | None = None
    tax_agency: _m.TaxAgency | None = None
    local_file: str | None = None
    imported: bool | None = None
    test_mode: bool | None = None
    created: datetime.datetime | None = None
    updated: datetime.datetime | None = None


@_model(kw_only=True, eq=False, repr=False)
class CreditNoteInput(_Model):
    """What a caller may set of a CreditNote.

    Attributes:
        invoice (str): Identifier of the credited invoice.
        date (datetime.date): Date of the document.
        document (int | None): Document type; may wait until the note is made final.
        number (int | None): Document number.
        note (str | None): Remark, at most 64 characters.
        internal_note (str | None): Remark for internal use, at most 1024 characters.
        amount (float | None): Amount, in the currency of the document.
        exempt (float | None): Amount free of tax, in the currency of the document.
        tax (float | None): Tax, in the currency of the document.
        tax_percent (float | None): Tax rate in percent.
        subtotal (float | None): Subtotal, in the currency of the document.
        total (float | None): Total, in the currency of the document.
        total_adjusted (float | None): Adjusted total, in the currency of the document.
        retention (float | None): Withheld amount, in the currency of the document.
        discount (float | None): Discount; `discount_scheme` says whether percent or amount.
        discount_scheme (DiscountScheme | None): Unit of a discount: percent, or an amount of money.
        lines (list[CreditNoteLineInput] | None): Lines of the document.
    """

    invoice: str
    date: datetime.date
    document: int | None = None
    number: int | None = None
    note: str | None = None
    internal_note: str | None = None
    amount: float | None = None
    exempt: float | None = None
    tax: float | None = None
    tax_percent: float | None = None
    subtotal: float | None = None
    total: float | None = None
    total_adjusted: float | None = None
    retention: float | None = None
    discount: float | None = None
    discount_scheme: _m.DiscountScheme | None = None
    lines: list[_m.CreditNoteLineInput] | None = None


@_model(kw_only=True, eq=False, repr=False)
class CreditNoteLine(_Model):
    """One line of a credit note.

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
        code_scheme (str | None): Code system that `code` belongs to.
        retention (float | None): Withheld amount, in the currency of the document.
        retention_percent (float | None): Withholding rate in percent.
        retention_scheme (str | None): What the withholding rate applies to, such as `subtotal`.
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
    code_scheme: str | None = None
    retention: float | None = None
    retention_percent: float | None = None
    retention_scheme: str | None = None
    total: float | None = None


@_model(kw_only=True, eq=False, repr=False)
class CreditNoteLineInput(_Model):
    """What a caller may set of a CreditNoteLine.

    Attributes:
        name (str | None): Name of the line.
        amount (float | None): Amount, in the currency of the document.
        quantity (float | None): Quantity.
        description (str | None): Description of the line.
        exempt (bool | None): Whether the line is free of tax.
        tax (float | None): Tax, in the currency of the document.
        tax_percent (float | None): Tax rate in percent.
        discount (float | None): Discount; `discount_scheme` says whether percent or amount.
        discount_scheme (DiscountScheme | None): Unit of a discount: percent, or an amount of money.
        code (str | None): Article code.
        code_scheme (str | None): Code system that `code` belongs to.
        retention (float | None): Withheld amount, in the currency of the document.
        retention_percent (float | None): Withholding rate in percent.
        retention_scheme (str | None): What the withholding rate applies to, such as `subtotal`.
    """

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
    code_scheme: str | None = None
    retention: float | None = None
    retention_percent: float | None = None
    retention_scheme: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class CreditNotePage(_Model):
    """An object that the document does not describe.

    Attributes:
        count (int | None): Number of all matches.
        next_ (str | None): Address of the next page.
        previous (str | None): Address of the page before.
        results (list[CreditNote] | None):
    """

    count: int | None = None
    next_: str | None = None
    previous: str | None = None
    results: list[_m.CreditNote] | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "next_": "next",
    }


class CreditNoteStatus(_OpenStrEnum):
    CANCELLED = "cancelled"
    DRAFT = "draft"
    FINALIZED = "finalized"
