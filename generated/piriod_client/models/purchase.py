from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class Purchase(_Model):
    """A document received from a supplier, draft or final.

    Attributes:
        id (int | None): Identifier of the purchase.
        supplier (str | None): Identifier of the supplier, as text.
        document (int | DocumentType | None): Document type; see `/generals/documents/`.
        number (int | None): Document number. Earlier reference: optional, 0 asks for the next number.
        date (datetime.date | None): Date of the document.
        due_date (datetime.date | None): Date the payment is due.
        note (str | None): Remark, at most 100 characters.
        discount (float | None): Discount; `discount_scheme` says whether percent or amount. The server's default is 0.
        discount_scheme (DiscountScheme | None): The server's default is '%'.
        amount (float | None): Amount, in the currency of the document.
        exempt (float | None): Amount free of tax, in the currency of the document.
        tax (float | None): Tax, in the currency of the document.
        tax_percent (float | None): Tax rate in percent.
        subtotal (float | None): Subtotal, in the currency of the document.
        total (float | None): Total, in the currency of the document.
        retention (float | None): Withheld amount, in the currency of the document.
        tax_settings (TaxSettings | None):
        metadata (Metadata | None):
        lines (list[PurchaseLine] | None): Lines of the document.
        total_adjusted (float | None): Adjusted total, in the currency of the document.
        status (PurchaseStatus | None):
        biller_status (str | None): State of the transmission by the biller; values are not listed.
        tax_agency (TaxAgency | None): Data of the tax agency, as it came.
        local_file (str | None): Address of the document file in the local format.
        imported (bool | None): Whether the document was imported.
        test_mode (bool | None): Whether this is test-mode data.
        created (datetime.datetime | None): Moment of creation.
        updated (datetime.datetime | None): Moment of the last change.
    """

    id: int | None = None
    supplier: str | None = None
    document: int | _m.DocumentType | None = None
    number: int | None = None
    date: datetime.date | None = None
    due_date: datetime.date | None = None
    note: str | None = None
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
    lines: list[_m.PurchaseLine] | None = None
    total_adjusted: float | None = None
    status: _m.PurchaseStatus | None = None
    biller_status: str | None = None
    tax_agency: _m.TaxAgency | None = None
    local_file: str | None = None
    imported: bool | None = None
    test_mode: bool | None = None
    created: datetime.datetime | None = None
    updated: datetime.datetime | None = None
