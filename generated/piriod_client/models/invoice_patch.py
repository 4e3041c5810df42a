from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class InvoicePatch(_Model):
    """What a caller may change of an Invoice; all of it optional.

    Attributes:
        customer (str | None): Identifier of the customer.
        document (int | None): Document type; see `/generals/documents/`.
        number (int | None): Document number.
        date (datetime.date | None): Date of the invoice.
        due_date (datetime.date | None): Date the payment is due.
        period_start (datetime.date | None): First day of the billed period.
        period_end (datetime.date | None): Last day of the billed period.
        collection_method (CollectionMethod | None): How an invoice is collected.
        currency (str | None): Currency code.
        note (str | None): Remark, at most 256 characters; 100 in an earlier reference.
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
        custom_change (float | None): Custom exchange rate, at least 1.
        references (list[DocumentReferenceInput] | None): Documents this one refers to.
        lines (list[InvoiceLineInput] | None): Lines of the invoice.
    """

    customer: str | None = None
    document: int | None = None
    number: int | None = None
    date: datetime.date | None = None
    due_date: datetime.date | None = None
    period_start: datetime.date | None = None
    period_end: datetime.date | None = None
    collection_method: _m.CollectionMethod | None = None
    currency: str | None = None
    note: str | None = None
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
    custom_change: float | None = None
    references: list[_m.DocumentReferenceInput] | None = None
    lines: list[_m.InvoiceLineInput] | None = None
