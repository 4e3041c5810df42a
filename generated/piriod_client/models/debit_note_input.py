from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class DebitNoteInput(_Model):
    """What a caller may set of a DebitNote.

    Attributes:
        credit_note (int): Identifier of the credit note.
        document (int): Document type; see `/generals/documents/`.
        date (datetime.date): Date of the document.
        number (int | None): Document number.
        note (str | None): Remark, at most 64 characters.
        internal_note (str | None): Remark for internal use, at most 1024 characters.
    """

    credit_note: int
    document: int
    date: datetime.date
    number: int | None = None
    note: str | None = None
    internal_note: str | None = None
