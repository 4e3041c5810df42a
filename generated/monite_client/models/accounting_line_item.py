from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class AccountingLineItem(_Model):
    """A line item of a document in the accounting system; amounts are decimal numbers.

    Attributes:
        description (str | None):
        discount_amount (float | None):
        discount_percentage (float | None):
        ledger_account_id (str | None):
        quantity (float | None):
        tax_rate_ref (AccountingRefObject | None):
        unit_amount (float | None):
    """

    description: str | None = None
    discount_amount: float | None = None
    discount_percentage: float | None = None
    ledger_account_id: str | None = None
    quantity: float | None = None
    tax_rate_ref: _m.AccountingRefObject | None = None
    unit_amount: float | None = None


@_model(kw_only=True, eq=False, repr=False)
class AccountingRefObject(_Model):
    """Reference to an object of the accounting system.

    Attributes:
        id (str | None):
    """

    id: str | None = None
