from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


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
