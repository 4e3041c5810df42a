from __future__ import annotations

from uuid import UUID

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class ReceiptLineItemCreateSchema(_Model):
    """A new line item of a receipt.

    Attributes:
        accounting_tax_rate_id (UUID | None):
        cost_center_id (UUID | None):
        general_ledger_id (UUID | None):
        name (str | None):
        total (int | None): In the minor units of the currency, such as cents.
    """

    accounting_tax_rate_id: UUID | None = None
    cost_center_id: UUID | None = None
    general_ledger_id: UUID | None = None
    name: str | None = None
    total: int | None = None
