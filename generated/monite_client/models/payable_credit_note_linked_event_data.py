from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class PayableCreditNoteLinkedEventData(_Model):
    """Event data: a credit note was linked.

    Attributes:
        credit_note_id (str):
        credit_note_document_id (str | None):
    """

    credit_note_id: str
    credit_note_document_id: str | None = None
