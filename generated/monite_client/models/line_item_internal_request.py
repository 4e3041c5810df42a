from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class LineItemInternalRequest(_Model):
    """A line item of a payable to replace.

    Attributes:
        accounting_tax_rate_id (str | None):
        description (str | None):
        ledger_account_id (str | None):
        name (str | None):
        quantity (float | None):
        subtotal (int | None): In the minor units of the currency, such as cents.
        tax (int | None): In percent times 100: 1250 is 12.5 %.
        total (int | None): In the minor units of the currency, such as cents.
        unit (str | None):
        unit_price (int | None): In the minor units of the currency, such as cents.
    """

    accounting_tax_rate_id: str | None = None
    description: str | None = None
    ledger_account_id: str | None = None
    name: str | None = None
    quantity: float | None = None
    subtotal: int | None = None
    tax: int | None = None
    total: int | None = None
    unit: str | None = None
    unit_price: int | None = None
