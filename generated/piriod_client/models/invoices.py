from __future__ import annotations

import datetime
from typing import Any, ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
from .. import models as _m


class CollectionMethod(_OpenStrEnum):
    AUTOMATICALLY = "automatically"
    DEFERRED = "deferred"
    DEFERRED_DUES = "deferred_dues"


@_model(kw_only=True, eq=False, repr=False)
class Invoice(_Model):
    """An invoice, draft or final.

    Attributes:
        id (str | None): Identifier of the invoice, `inv_...`.
        customer (str | Customer | None): Identifier of the customer.
        document (int | DocumentType | None): Document type; see `/generals/documents/`.
        number (int | None): Document number.
        date (datetime.date | None): Date of the invoice.
        due_date (datetime.date | None): Date the payment is due.
        period_start (datetime.date | None): First day of the billed period.
        period_end (datetime.date | None): Last day of the billed period.
        collection_method (CollectionMethod | None): How the money is collected. The server's default is 'deferred'.
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
        discount_scheme (DiscountScheme | None):
        custom_change (float | None): Custom exchange rate, at least 1.
        references (list[DocumentReference] | None): Documents this one refers to.
        lines (list[InvoiceLine] | None): Lines of the invoice.
        status (InvoiceStatus | None):
        biller_status (InvoiceBillerStatus | None):
        tax_agency (TaxAgency | None): Data of the tax agency, as it came.
        local_file (str | None): Address of the document file in the local format.
        imported (bool | None): Whether the document was imported.
        test_mode (bool | None): Whether this is test-mode data.
        subscription (int | None): Identifier of the subscription that made the invoice.
        uncollectible (datetime.datetime | None): Moment the invoice was marked uncollectible.
        payments (list[Any] | None): Payments of the invoice.
        created (datetime.datetime | None): Moment of creation.
        updated (datetime.datetime | None): Moment of the last change.
    """

    id: str | None = None
    customer: str | _m.Customer | None = None
    document: int | _m.DocumentType | None = None
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
    references: list[_m.DocumentReference] | None = None
    lines: list[_m.InvoiceLine] | None = None
    status: _m.InvoiceStatus | None = None
    biller_status: _m.InvoiceBillerStatus | None = None
    tax_agency: _m.TaxAgency | None = None
    local_file: str | None = None
    imported: bool | None = None
    test_mode: bool | None = None
    subscription: int | None = None
    uncollectible: datetime.datetime | None = None
    payments: list[Any] | None = None
    created: datetime.datetime | None = None
    updated: datetime.datetime | None = None


class InvoiceBillerStatus(_OpenStrEnum):
    FAILED = "failed"
    PENDING = "pending"
    PROCESSING = "processing"
    QUEUED = "queued"
    SUCCEEDED = "succeeded"


@_model(kw_only=True, eq=False, repr=False)
class InvoiceInput(_Model):
    """What a caller may set of an Invoice.

    Attributes:
        customer (str): Identifier of the customer.
        document (int): Document type; see `/generals/documents/`.
        date (datetime.date): Date of the invoice.
        lines (list[InvoiceLineInput]): Lines of the invoice.
        number (int | None): Document number.
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
    """

    customer: str
    document: int
    date: datetime.date
    lines: list[_m.InvoiceLineInput]
    number: int | None = None
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


@_model(kw_only=True, eq=False, repr=False)
class InvoiceLine(_Model):
    """One line of an invoice.

    Attributes:
        id (str | None): Identifier of the line.
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
        plan (int | None): Identifier of the plan the line comes from.
        unit_label (str | None): Name of the unit.
        total (float | None): Total of the line, in the currency of the document.
    """

    id: str | None = None
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
    plan: int | None = None
    unit_label: str | None = None
    total: float | None = None


@_model(kw_only=True, eq=False, repr=False)
class InvoiceLineInput(_Model):
    """What a caller may set of an InvoiceLine.

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
        plan (int | None): Identifier of the plan the line comes from.
        unit_label (str | None): Name of the unit.
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
    plan: int | None = None
    unit_label: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class InvoicePage(_Model):
    """An object that the document does not describe.

    Attributes:
        count (int | None): Number of all matches.
        next_ (str | None): Address of the next page.
        previous (str | None): Address of the page before.
        results (list[Invoice] | None):
    """

    count: int | None = None
    next_: str | None = None
    previous: str | None = None
    results: list[_m.Invoice] | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "next_": "next",
    }


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


class InvoiceStatus(_OpenStrEnum):
    CANCELLED = "cancelled"
    DRAFT = "draft"
    FINALIZED = "finalized"
    PAID = "paid"
    PENDING = "pending"
    UNCOLLECTIBLE = "uncollectible"
