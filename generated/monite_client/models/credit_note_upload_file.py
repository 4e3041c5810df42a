from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..types import File


@_model(kw_only=True, eq=False, repr=False)
class CreditNoteUploadFile(_Model):
    """The file of a new credit note.

    Attributes:
        file (File):
    """

    file: File
