from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class CreditNoteLineItemResponse(_Model):
    """A line item of a credit note of a supplier.

    Attributes:
        id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        credit_note_id (str):
        created_by_user_id (str | None):
        description (str | None):
        name (str | None):
        quantity (float | None):
        subtotal (int | None): In the minor units of the currency, such as cents.
        tax (int | None): In percent times 100: 1250 is 12.5 %.
        tax_amount (int | None): In the minor units of the currency, such as cents.
        total (int | None): In the minor units of the currency, such as cents.
        unit (str | None):
        unit_price (int | None): In the minor units of the currency, such as cents.
    """

    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    credit_note_id: str
    created_by_user_id: str | None = None
    description: str | None = None
    name: str | None = None
    quantity: float | None = None
    subtotal: int | None = None
    tax: int | None = None
    tax_amount: int | None = None
    total: int | None = None
    unit: str | None = None
    unit_price: int | None = None
