from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class DebitNotePatch(_Model):
    """What a caller may change of a DebitNote; all of it optional.

    Attributes:
        credit_note (int | None): Identifier of the credit note.
        document (int | None): Document type; see `/generals/documents/`.
        date (datetime.date | None): Date of the document.
        number (int | None): Document number.
        note (str | None): Remark, at most 64 characters.
        internal_note (str | None): Remark for internal use, at most 1024 characters.
    """

    credit_note: int | None = None
    document: int | None = None
    date: datetime.date | None = None
    number: int | None = None
    note: str | None = None
    internal_note: str | None = None
