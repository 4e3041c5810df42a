from __future__ import annotations

import datetime
from uuid import UUID

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class ReceiptLineItemResponseSchema(_Model):
    """A line item of a receipt.

    Attributes:
        id (UUID):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        receipt_id (UUID):
        accounting_tax_rate_id (UUID | None):
        cost_center_id (UUID | None):
        created_by_entity_user_id (UUID | None):
        name (str | None):
        total (int | None): In the minor units of the currency, such as cents.
    """

    id: UUID
    created_at: datetime.datetime
    updated_at: datetime.datetime
    receipt_id: UUID
    accounting_tax_rate_id: UUID | None = None
    cost_center_id: UUID | None = None
    created_by_entity_user_id: UUID | None = None
    name: str | None = None
    total: int | None = None
