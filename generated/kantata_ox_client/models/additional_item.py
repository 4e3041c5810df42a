from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class AdditionalItem(_Model):
    """Free line of an invoice.

    Attributes:
        amount_in_cents (int | None): In subunits of the currency.
        created_at (datetime.datetime | None):
        currency (str | None):
        notes (str | None):
        taxable (bool | None):
        workspace_id (int | None):
        id (str | None): Id of the record, equal to its key in the collection.
    """

    amount_in_cents: int | None = None
    created_at: datetime.datetime | None = None
    currency: str | None = None
    notes: str | None = None
    taxable: bool | None = None
    workspace_id: int | None = None
    id: str | None = None
