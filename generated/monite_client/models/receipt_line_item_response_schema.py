from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class ReceiptLineItemResponseSchema(_Model):
    """A line item of a receipt.

    Attributes:
        id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        receipt_id (str):
        accounting_tax_rate_id (str | None):
        cost_center_id (str | None):
        created_by_entity_user_id (str | None):
        name (str | None):
        total (int | None): In the minor units of the currency, such as cents.
    """

    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    receipt_id: str
    accounting_tax_rate_id: str | None = None
    cost_center_id: str | None = None
    created_by_entity_user_id: str | None = None
    name: str | None = None
    total: int | None = None
