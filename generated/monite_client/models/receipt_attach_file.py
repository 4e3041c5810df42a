from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..types import File


@_model(kw_only=True, eq=False, repr=False)
class ReceiptAttachFile(_Model):
    """The file of a receipt.

    Attributes:
        file (File):
    """

    file: File
