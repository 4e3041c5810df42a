from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class CancellationInput(_Model):
    """What a caller may set of a Cancellation.

    Attributes:
        retention (int): Identifier of the retention to cancel.
        document (int): Document type of the cancellation; see `/generals/documents/`.
        number (int): Document number, chosen by the caller.
        date (datetime.date): Date of issue.
        note (str | None): Remark, at most 64 characters.
        internal_note (str | None): Remark for internal use, at most 1024 characters.
    """

    retention: int
    document: int
    number: int
    date: datetime.date
    note: str | None = None
    internal_note: str | None = None
