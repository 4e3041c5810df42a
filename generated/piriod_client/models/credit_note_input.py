from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


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
