from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class PayableCreditNoteData(_Model):
    """A credit note linked to a payable.

    Attributes:
        id (str):
        status (str):
        document_id (str | None):
        issued_at (datetime.date | None):
        total_amount (int | None): In the minor units of the currency, such as cents.
    """

    id: str
    status: str
    document_id: str | None = None
    issued_at: datetime.date | None = None
    total_amount: int | None = None
