from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..types import File


@_model(kw_only=True, eq=False, repr=False)
class OCRFileUpload(_Model):
    """The file to recognize.

    Attributes:
        file (File):
    """

    file: File
