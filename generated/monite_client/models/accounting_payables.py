from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class AccountingPayable(_Model):
    """A bill as the accounting system has it; amounts are decimal numbers.

    Attributes:
        id (str):
        status (str):
        total_amount (float):
        amount_due (float | None):
        currency (str | None):
        currency_rate (float | None):
        due_date (datetime.datetime | datetime.date | None):
        invoice_number (str | None):
        lines (list[AccountingLineItem] | None):
        memo (str | None):
        posted_date (datetime.date | None):
        purchase_order_refs (list[AccountingPurchaseOrderRef] | None):
        subtotal (float | None):
        tax_amount (float | None):
        vendor_ref (AccountingVendorRefObject | None):
    """

    id: str
    status: str
    total_amount: float
    amount_due: float | None = None
    currency: str | None = None
    currency_rate: float | None = None
    due_date: datetime.datetime | datetime.date | None = None
    invoice_number: str | None = None
    lines: list[_m.AccountingLineItem] | None = None
    memo: str | None = None
    posted_date: datetime.date | None = None
    purchase_order_refs: list[_m.AccountingPurchaseOrderRef] | None = None
    subtotal: float | None = None
    tax_amount: float | None = None
    vendor_ref: _m.AccountingVendorRefObject | None = None


@_model(kw_only=True, eq=False, repr=False)
class AccountingPayableList(_Model):
    """Bills of the accounting system.

    Attributes:
        data (list[AccountingPayable]):
    """

    data: list[_m.AccountingPayable]


@_model(kw_only=True, eq=False, repr=False)
class AccountingPurchaseOrderRef(_Model):
    """A purchase order in the accounting system.

    Attributes:
        id (str):
        name (str | None):
    """

    id: str
    name: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class AccountingVendorRefObject(_Model):
    """A vendor in the accounting system.

    Attributes:
        id (str):
        name (str | None):
    """

    id: str
    name: str | None = None
