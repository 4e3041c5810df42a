from __future__ import annotations

import datetime
from typing import Any

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class AccountingCustomerRefObject(_Model):
    """A customer in the accounting system.

    Attributes:
        id (str):
        company_name (str | None):
    """

    id: str
    company_name: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class AccountingReceivable(_Model):
    """An invoice as the accounting system has it.

    Attributes:
        id (str | None):
        currency (str | None):
        currency_rate (float | None):
        customer_ref (AccountingCustomerRefObject | None):
        due_date (datetime.datetime | datetime.date | None):
        invoice_number (str | None):
        lines (list[AccountingLineItem] | None):
        memo (str | None):
        pass_through (Any):
        posted_date (datetime.date | None):
    """

    id: str | None = None
    currency: str | None = None
    currency_rate: float | None = None
    customer_ref: _m.AccountingCustomerRefObject | None = None
    due_date: datetime.datetime | datetime.date | None = None
    invoice_number: str | None = None
    lines: list[_m.AccountingLineItem] | None = None
    memo: str | None = None
    pass_through: Any = None
    posted_date: datetime.date | None = None


@_model(kw_only=True, eq=False, repr=False)
class AccountingReceivableList(_Model):
    """Invoices of the accounting system.

    Attributes:
        data (list[AccountingReceivable]):
    """

    data: list[_m.AccountingReceivable]
