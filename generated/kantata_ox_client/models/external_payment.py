from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class ExternalPayment(_Model):
    """Payment of an invoice recorded from outside.

    Attributes:
        amount_in_cents (int | None): In subunits of the currency.
        created_at (datetime.datetime | None):
        invoice_id (str | int | None): Sent when `invoice` is included.
        message (str | None):
        updated_at (datetime.datetime | None):
        user_id (str | int | None): Sent when `user` is included.
        workspace_id (str | int | None): Sent when `workspace` is included.
        id (str | None): Id of the record, equal to its key in the collection.
    """

    amount_in_cents: int | None = None
    created_at: datetime.datetime | None = None
    invoice_id: str | int | None = None
    message: str | None = None
    updated_at: datetime.datetime | None = None
    user_id: str | int | None = None
    workspace_id: str | int | None = None
    id: str | None = None
