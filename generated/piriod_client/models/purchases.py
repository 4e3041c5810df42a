from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
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


@_model(kw_only=True, eq=False, repr=False)
class PurchaseInput(_Model):
    """What a caller may set of a Purchase.

    Attributes:
        supplier (str): Identifier of the supplier, as text.
        document (int): Document type; see `/generals/documents/`.
        number (int): Document number. Earlier reference: optional, 0 asks for the next number.
        date (datetime.date): Date of the document.
        lines (list[PurchaseLineInput]): Lines of the document.
        due_date (datetime.date | None): Date the payment is due.
        note (str | None): Remark, at most 100 characters.
        discount (float | None): Discount; `discount_scheme` says whether percent or amount. The server's default is 0.
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

    supplier: str
    document: int
    number: int
    date: datetime.date
    lines: list[_m.PurchaseLineInput]
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


@_model(kw_only=True, eq=False, repr=False)
class PurchaseLine(_Model):
    """One line of a purchase.

    Attributes:
        id (int | None): Identifier of the line.
        name (str | None): Name of the line.
        amount (float | None): Amount, in the currency of the document.
        quantity (float | None): Quantity.
        description (str | None): Description of the line.
        exempt (bool | None): Whether the line is free of tax. The server's default is False.
        tax (float | None): Tax, in the currency of the document.
        tax_percent (float | None): Tax rate in percent.
        discount (float | None): Discount; `discount_scheme` says whether percent or amount.
        discount_scheme (DiscountScheme | None):
        code (str | None): Article code.
        code_scheme (str | None): Code system that `code` belongs to.
        retention (float | None): Withheld amount, in the currency of the document.
        retention_percent (float | None): Withholding rate in percent. The server's default is 0.
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
    total: float | None = None


@_model(kw_only=True, eq=False, repr=False)
class PurchaseLineInput(_Model):
    """What a caller may set of a PurchaseLine.

    Attributes:
        name (str): Name of the line.
        amount (float): Amount, in the currency of the document.
        quantity (float): Quantity.
        description (str | None): Description of the line.
        exempt (bool | None): Whether the line is free of tax. The server's default is False.
        tax (float | None): Tax, in the currency of the document.
        tax_percent (float | None): Tax rate in percent.
        discount (float | None): Discount; `discount_scheme` says whether percent or amount.
        discount_scheme (DiscountScheme | None): Unit of a discount: percent, or an amount of money.
        code (str | None): Article code.
        code_scheme (str | None): Code system that `code` belongs to.
        retention (float | None): Withheld amount, in the currency of the document.
        retention_percent (float | None): Withholding rate in percent. The server's default is 0.
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
    code_scheme: str | None = None
    retention: float | None = None
    retention_percent: float | None = None


@_model(kw_only=True, eq=False, repr=False)
class PurchasePatch(_Model):
    """What a caller may change of a Purchase; all of it optional.

    Attributes:
        supplier (str | None): Identifier of the supplier, as text.
        document (int | None): Document type; see `/generals/documents/`.
        number (int | None): Document number. Earlier reference: optional, 0 asks for the next number.
        date (datetime.date | None): Date of the document.
        due_date (datetime.date | None): Date the payment is due.
        note (str | None): Remark, at most 100 characters.
        discount (float | None): Discount; `discount_scheme` says whether percent or amount. The server's default is 0.
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
        lines (list[PurchaseLineInput] | None): Lines of the document.
    """

    supplier: str | None = None
    document: int | None = None
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
    lines: list[_m.PurchaseLineInput] | None = None


class PurchaseStatus(_OpenStrEnum):
    DRAFT = "draft"
    FINALIZED = "finalized"
