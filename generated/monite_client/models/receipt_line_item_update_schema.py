from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class ReceiptLineItemUpdateSchema(_Model):
    """Changes to a line item of a receipt; what is left out stays.

    Attributes:
        accounting_tax_rate_id (str | None):
        cost_center_id (str | None):
        general_ledger_id (str | None):
        name (str | None):
        total (int | None): In the minor units of the currency, such as cents.
    """

    accounting_tax_rate_id: str | None = None
    cost_center_id: str | None = None
    general_ledger_id: str | None = None
    name: str | None = None
    total: int | None = None
