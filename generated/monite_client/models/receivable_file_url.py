from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class ReceivableFileUrl(_Model):
    """Where the PDF of a receivable is.

    Attributes:
        file_url (str | None):
        original_file_url (str | None):
    """

    file_url: str | None = None
    original_file_url: str | None = None
