from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class PayableFilePreview(_Model):
    """A preview image of a file.

    Attributes:
        height (int):
        url (str):
        width (int):
    """

    height: int
    url: str
    width: int
